import type { Seeded } from '../seeded.ts'
import type { CasHkRules, Figures, Measure, MoeRules, ZhejiangRules } from './published.ts'

/** Amounts; everything else is counted in whole numbers. */
const MEASURED = new Set(['wan-yuan', 'square-metre', 'year'])

/**
 * A figures file made from the published rules alone: every figure that a rule reads, missing, on its bar, a hair
 * beside it or far from it, as a number or as a decimal text.
 */
export function randomProfile(
  rules: { moe: MoeRules; casHk: CasHkRules; zhejiang: ZhejiangRules },
  random: Seeded,
) {
  const file: Figures = { format: 'joint-lab-figures/1' }
  const set = (path: string, value: unknown) => {
    if (value !== undefined && !(random.oneIn(6) && !random.oneIn(3))) put(file, path, value)
  }
  for (const { criteria } of rules.moe.indicators)
    for (const criterion of criteria)
      for (const demand of [criterion.establishment, criterion.acceptance])
        if (demand !== null && !random.oneIn(8)) moeFigure(demand, random, set)
  for (const { measure } of rules.casHk.indicators) if (!random.oneIn(6)) casHkFigure(measure, random, set)
  for (const { items } of rules.zhejiang.conditions)
    for (const { asked } of items)
      for (const { of, wants } of asked)
        set(of, wants === undefined ? random.below(4) : random.oneIn(12) ? !wants : wants)
  return file
}

type Setter = (path: string, value: unknown) => void

function moeFigure(
  { exact, unit, measure }: { exact: string | null; unit: string | null; measure: Measure },
  random: Seeded,
  set: Setter,
) {
  const bar = Number(exact?.split('/')[0] ?? 0)
  const share = () => {
    const [n = 1, d = 1] = (exact ?? '1').split('/').map(Number)
    const times = random.below(40)
    const part = Math.max(0, times * n + random.below(3) - 1)
    return { part, whole: Math.max(part, times * d) }
  }
  const isAmount = MEASURED.has(unit ?? '')
  switch (measure.shape) {
    case 'figure':
      return set(measure.of, near(bar, isAmount, random))
    case 'share': {
      const { part, whole } = share()
      set(measure.part, part)
      // A part larger than a whole of another rule's making is no valid figure: the whole is always given with it.
      set(measure.whole, whole)
      return
    }
    case 'every':
      return set(
        measure.of,
        list(random, measure.entries, () =>
          random.oneIn(12) ? null : near(bar + random.below(2), isAmount, random),
        ),
      )
    case 'every-share':
      return set(
        measure.of,
        list(random, measure.entries, () => {
          const { part, whole } = share()
          return random.oneIn(15) ? null : { [measure.part]: part, [measure.whole]: whole }
        }),
      )
    default:
      return set(measure.of, !random.oneIn(6))
  }
}

function casHkFigure({ shape, of, terms }: Measure, random: Seeded, set: Setter) {
  switch (shape) {
    case 'grade':
      return set(of, random.pick(['A', 'B', 'C']))
    case 'figure':
      return set(of, near(random.pick([100, 300, 2000]), true, random))
    case 'mean':
      return set(
        of,
        list(random, 5, () => (random.oneIn(6) ? null : near(random.pick([50, 100]), true, random)), 5),
      )
    case 'parties':
      return set(
        of,
        Array.from({ length: 2 + random.below(2) }, () => (random.oneIn(6) ? null : random.below(3))),
      )
    default:
      for (const term of terms)
        if (!random.oneIn(3))
          set(
            term.of,
            term.ratio === undefined
              ? random.below(9)
              : list(random, 4, () => paper(term.ratio ?? ['', ''], random)),
          )
  }
}

function paper([part, whole]: readonly [string, string], random: Seeded): Figures {
  const made: Figures = {}
  if (!random.oneIn(8)) made[part] = `${random.below(30)}.${random.below(1000)}`
  if (!random.oneIn(8)) made[whole] = `${1 + random.below(5)}.${random.below(100)}`
  return made
}

function near(bar: number, isAmount: boolean, random: Seeded): number | string {
  const steps = isAmount
    ? [bar, `${bar}.0`, bar - 0.1, `${bar - 1}.99999`, bar + 0.1, `${bar}.00001`, random.below(6000)]
    : [bar, String(bar), bar - 1, bar + 1, bar, bar * 2]
  const step = random.pick(steps)
  return Number(step) < 0 ? 0 : step
}

function list<Item>(random: Seeded, entries: number, item: () => Item, most = entries + 2): Item[] {
  return Array.from({ length: Math.min(most, Math.max(0, entries - 1 + random.below(3))) }, item)
}

function put(file: Figures, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let inner = file
  for (const key of keys) {
    inner[key] ??= {}
    inner = inner[key] as Figures
  }
  inner[last] = value
}
