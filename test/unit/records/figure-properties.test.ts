import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deriveFigures, FIGURE_RULES, isToComplete } from '../../../src/calculators/records/index.ts'
import { someDates, someRecords } from '../../helpers/random-records.ts'
import { SLOW_FIGURES, type SlowRecord } from '../../helpers/slow-figures.ts'

const COURSES = ['moe.internationalCourses', 'moe.bilingualCourses']

test('the slow count knows every figure but the courses, which have cases of their own', () => {
  const paths = FIGURE_RULES.map(({ path }) => path).filter((path) => !COURSES.includes(path))
  expect(Object.keys(SLOW_FIGURES).sort()).toEqual(paths.sort())
})

test('what counts is what a slow, obvious count counts', () => {
  fc.assert(
    fc.property(someRecords, someDates, (records, dates) => {
      for (const { path, counted } of deriveFigures(records, dates).figures) {
        const slow = SLOW_FIGURES[path]
        if (slow === undefined) continue
        const list = (records[slow.list] ?? []) as unknown as SlowRecord[]
        const expected = list.filter((record) => slow.counts(record, dates)).map(({ id }) => id)
        expect([path, counted]).toEqual([path, expected])
      }
    }),
    { numRuns: 120 },
  )
})

test('every record is once in counted or in left, both in the list’s order', () => {
  fc.assert(
    fc.property(someRecords, someDates, (records, dates) => {
      for (const [index, { counted, left }] of deriveFigures(records, dates).figures.entries()) {
        const ids = (records[FIGURE_RULES[index]?.list ?? ''] ?? []).map(({ id }) => id)
        const all = [...counted, ...left.map(({ id }) => id)]
        expect([...all].sort()).toEqual([...ids].sort())
        expect(counted).toEqual(ids.filter((id) => counted.includes(String(id))))
        expect(left.map(({ id }) => id)).toEqual(ids.filter((id) => !counted.includes(String(id))))
      }
    }),
    { numRuns: 120 },
  )
})

test('a number is the number of the counted, and 0 is never said while something is to be completed', () => {
  fc.assert(
    fc.property(someRecords, someDates, (records, dates) => {
      for (const { path, value, counted, left, entries } of deriveFigures(records, dates).figures) {
        const isOpen = left.some(({ reason }) => isToComplete(reason))
        if (typeof value === 'number' && path !== 'casHk.exchanges.researcherYears')
          expect(value).toBe(counted.length)
        if (value === 0 || value === '0') expect(isOpen).toBe(false)
        if (Array.isArray(value)) expect(entries?.flat().sort()).toEqual([...counted].sort())
        if (Array.isArray(value)) expect(entries).toHaveLength(value.length)
      }
    }),
    { numRuns: 120 },
  )
})

test('a list touches its own figures alone', () => {
  fc.assert(
    fc.property(someRecords, someDates, (records, dates) => {
      const without = deriveFigures({ ...records, committee: undefined }, dates).figures
      const withThem = deriveFigures(records, dates).figures
      for (const [index, figure] of withThem.entries())
        if (!figure.path.startsWith('moe.committee')) expect(figure).toEqual(without[index])
    }),
    { numRuns: 30 },
  )
})

test('whatever it is given, it does not throw, and names what is wrong', () => {
  const records = fc.oneof(
    fc.anything(),
    fc.dictionary(
      fc.constantFrom('projects', 'papers', 'visits', 'courses', 'people', '__proto__', 'x'),
      fc.anything(),
    ),
    fc.record({
      projects: fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({ id: fc.anything(), from: fc.anything(), to: fc.anything(), funding: fc.anything() }),
        ),
      ),
      papers: fc.array(
        fc.record({
          id: fc.string(),
          on: fc.anything(),
          types: fc.anything(),
          indexes: fc.anything(),
          addresses: fc.anything(),
        }),
      ),
    }),
  )
  fc.assert(
    fc.property(
      records,
      fc.oneof(fc.anything(), fc.record({ asOf: fc.anything(), establishedOn: fc.anything() })),
      (some, dates) => {
        const { figures, problems } = deriveFigures(some, dates)
        expect(figures).toHaveLength(FIGURE_RULES.length)
        for (const { path, message } of problems) {
          expect(path).toMatch(/^(?:records|dates)/)
          expect(message).not.toBe('')
        }
      },
    ),
    { numRuns: 400 },
  )
})
