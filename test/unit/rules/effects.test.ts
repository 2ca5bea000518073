import { describe, expect, test } from 'vitest'
import { CALCULATORS, type FigureChange, type Row } from '../../../src/calculators/index.ts'
import { openBench } from '../../../src/stores/bench.ts'
import { type Draft, figureAt, textOf, withFigure } from '../../../src/stores/draft.ts'

const applied = (draft: Draft, changes: readonly FigureChange[]) =>
  changes.reduce((next, { path, value }) => withFigure(next, path, value), draft)

describe.each(CALCULATORS.map((about) => [about.slug, about] as const))('%s', async (_, about) => {
  const module = await about.load()
  const { of, figuresOf } = openBench(module)
  const example = { [about.figures.key]: await module.example() } as unknown as Draft
  const rowsOf = (draft: Draft) => of(draft).indicators.flatMap(({ rows }) => rows)
  const outcomeOf = (draft: Draft, { id }: Row, column: string) =>
    rowsOf(draft)
      .find((row) => row.id === id)
      ?.findings.find((finding) => finding?.column === column)?.outcome

  test('each way that is offered leads to what the row asks', async () => {
    const reach = await module.reach?.()
    if (reach === undefined) return
    let offered = 0
    for (const row of rowsOf(example))
      for (const { id } of of(example).columns)
        for (const { changes, name } of reach(figuresOf(example), row, id)?.ways ?? []) {
          offered += 1
          const [before, after] = [example, applied(example, changes)].map((draft) =>
            outcomeOf(draft, row, id),
          )
          expect(changes.length, name).toBeGreaterThan(0)
          if (after?.kind === 'status')
            expect([before, after], name).toMatchObject([{ status: 'unmet' }, { status: 'met' }])
          else expect(name).toBe(`${row.label}到 ${after?.kind === 'grade' ? after.grade : ''} 档`)
        }
    expect(offered).toBeGreaterThan(3)
  })

  test('a row with nothing known has no way', async () => {
    const reach = await module.reach?.()
    const empty: Draft = {}
    for (const row of rowsOf(empty))
      for (const { id } of of(empty).columns)
        expect(reach?.(figuresOf(empty), row, id) ?? null, row.id).toBeNull()
  })

  test('a figure’s effect is told from 0 up, with words, and says where it stands', async () => {
    const along = await module.along?.()
    if (along === undefined) return
    const told = rowsOf(example).flatMap(({ figures }) =>
      figures.flatMap((path) => {
        const effect = along(figuresOf(example), path)
        return effect === null ? [] : [{ ...effect, isKnown: textOf(figureAt(example, path)) !== '' }]
      }),
    )
    expect(told.length).toBeGreaterThan(5)
    for (const { label, present, top, strips, line, lines, isKnown } of told) {
      expect(lines.length, label).toBeGreaterThan(0)
      if (isKnown) expect(present, label).not.toBeNull()
      expect(strips.length > 0 || line !== null, label).toBe(true)
      for (const { parts } of strips) {
        expect(parts[0]?.from).toBe(0)
        expect(Math.max(...parts.map(({ from }) => from))).toBeLessThanOrEqual(top)
      }
    }
    expect(along?.(figuresOf(example), 'no.such.figure') ?? null).toBeNull()
  })

  test('a plan has a cell for no more years than it names', async () => {
    const plan = (await module.plan?.())?.(figuresOf(example))
    for (const { years, label } of plan?.rows ?? []) {
      expect(years.length, label).toBeLessThanOrEqual(plan?.years.length ?? 0)
      expect(label).not.toBe('')
    }
  })
})
