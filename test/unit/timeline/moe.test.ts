import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { figureWindows, moeTimeline } from '../../../src/calculators/index.ts'
import { MOE_CASES, WINDOW_CASES } from '../../cases/timeline.ts'
import { days } from '../../helpers/days.ts'
import { hostile, throwing } from '../../helpers/hostile.ts'

describe('from incubation to acceptance', () => {
  test.each(MOE_CASES)('$why', ({ dates, earliest, completed, twoYears, warned }) => {
    const timeline = moeTimeline(dates)
    if (earliest !== undefined) expect(timeline.earliestApplicationOn).toBe(earliest)
    if (completed !== undefined) expect(timeline.constructionCompletedOn).toBe(completed)
    if (twoYears !== undefined) expect(timeline.twoYears).toBe(twoYears)
    if (warned !== undefined) expect(timeline.warnings.length > 0).toBe(warned)
    expect(timeline.problems).toEqual([])
  })

  it('gives the three construction years by anniversary, each up to the next', () => {
    expect(moeTimeline({ establishedOn: '2024-02-29' })).toMatchObject({
      constructionFrom: '2024-02-29',
      constructionYears: [
        { from: '2024-02-29', until: '2025-02-28' },
        { from: '2025-02-28', until: '2026-02-28' },
        { from: '2026-02-28', until: '2027-02-28' },
      ],
      acceptanceFrom: '2027-02-28',
    })
  })

  it('leaves everything after 立项 open where it is not known', () => {
    expect(moeTimeline({ incubationStartedOn: '2024-05-17', establishedOn: null })).toMatchObject({
      earliestApplicationOn: '2026-05-17',
      earliestApplicationCautious: '2026-05-18',
      constructionFrom: null,
      constructionCompletedOn: null,
      constructionYears: null,
      acceptanceFrom: null,
    })
  })

  it('takes 立项 before the incubation for a mistake, and leaves what rests on it open', () => {
    const timeline = moeTimeline({
      incubationStartedOn: '2024-05-17',
      establishedOn: '2024-05-16',
      today: '2030-01-01',
    })
    expect(timeline.problems).toEqual([
      { path: 'establishedOn', message: expect.stringContaining('早于“培育组建开始日期”') },
    ])
    expect(timeline).toMatchObject({
      earliestApplicationOn: '2026-05-17',
      constructionYears: null,
      twoYears: 'unknown',
      warnings: [],
    })
  })

  it.each(['2026-02-30', '0026-01-01', '9999-01-01', '26-01-01', '2026-1-1', '', ' ', 20260101, true, {}])(
    'takes no %o for a day',
    (day) => {
      for (const key of ['incubationStartedOn', 'establishedOn', 'today'] as const) {
        const timeline = moeTimeline({ [key]: day })
        expect(timeline.problems.map(({ path }) => path)).toEqual([key])
        expect(timeline).toMatchObject({
          earliestApplicationOn: null,
          constructionCompletedOn: null,
          twoYears: 'unknown',
        })
      }
    },
  )

  it('never makes a later start an earlier day', () => {
    fc.assert(
      fc.property(days, days, (one, other) => {
        const [first = '', second = ''] = [one, other].sort()
        const [early, late] = [first, second].map((day) =>
          moeTimeline({ incubationStartedOn: day, establishedOn: day }),
        )
        expect(String(early?.earliestApplicationOn) <= String(late?.earliestApplicationOn)).toBe(true)
        expect(String(early?.acceptanceFrom) <= String(late?.acceptanceFrom)).toBe(true)
      }),
    )
  })

  it('names the two wordings apart, and says nothing of the notice', () => {
    const { incubation, readings, sources } = moeTimeline({ incubationStartedOn: '2024-05-17' })
    expect(incubation.map(({ rule, earliestOn }) => [rule, earliestOn])).toEqual([
      ['incubation', '2026-05-17'],
      ['incubation-standard', '2026-05-17'],
    ])
    expect(JSON.stringify([readings, sources])).not.toMatch(/2022|notice|实质运行/)
  })

  it('never throws, and gives only days that exist', () => {
    const model = { incubationStartedOn: '2024-05-17', establishedOn: '2025-05-17', today: '2026-05-17' }
    fc.assert(
      fc.property(hostile(model), (input) => {
        const { earliestApplicationOn, acceptanceFrom } = moeTimeline(input as object)
        for (const day of [earliestApplicationOn, acceptanceFrom])
          expect(day ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      }),
      { numRuns: 500 },
    )
    for (const input of throwing()) expect(moeTimeline(input).problems[0]?.path).toBe('')
  })
})

describe('the windows of the standard', () => {
  test.each(WINDOW_CASES)('up to and with $asOf', ({ asOf, three, five }) => {
    expect(figureWindows({ asOf })).toMatchObject({
      lastThreeYears: { from: three[0], until: three[1] },
      lastFiveYears: { from: five[0], until: five[1] },
      construction: null,
    })
  })

  it('run over the three years from 立项', () => {
    expect(figureWindows({ establishedOn: '2024-03-01' })).toMatchObject({
      lastThreeYears: null,
      construction: { from: '2024-03-01', until: '2027-03-01' },
    })
  })

  it('never throw', () => {
    fc.assert(
      fc.property(hostile({ asOf: '2024-05-17', establishedOn: '2025-05-17' }), (input) => {
        figureWindows(input as object)
      }),
    )
    for (const input of throwing()) expect(figureWindows(input).problems[0]?.path).toBe('')
  })
})
