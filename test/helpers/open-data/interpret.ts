import Fraction from 'fraction.js'
import type { CasHkRules, End, Figures, Measure, MoeRules, Verdict, ZhejiangRules } from './published.ts'

/** The sentences of `method.json` as a program, and nothing of this site's own code. */

const isKnown = (value: unknown) => value !== undefined && value !== null

/** What stands at a path of the figures file. */
export function at(figures: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Figures | null | undefined)?.[key], figures)
}

function number(value: unknown): Fraction | null {
  return isKnown(value) ? new Fraction(String(value)) : null
}

function keeps(value: Fraction, end: End | undefined): boolean {
  if (end === undefined) return true
  const order = value.compare(new Fraction(end.exact))
  const holds: Record<string, boolean> = {
    gte: order >= 0,
    gt: order > 0,
    lte: order <= 0,
    lt: order < 0,
    eq: order === 0,
  }
  const result = holds[end.comparator]
  if (result === undefined) throw new Error(`No comparator ${end.comparator}`)
  return result
}

function ratio(part: unknown, whole: unknown): Fraction | null {
  const [above, below] = [number(part), number(whole)]
  return above === null || below === null || below.equals(0) ? null : above.div(below)
}

const held = (value: Fraction | null, bar: End): Verdict =>
  value === null ? 'unknown' : keeps(value, bar) ? 'met' : 'unmet'

function every(values: readonly (Fraction | null)[], bar: End, entries: number): Verdict {
  const verdicts = values.map((value) => held(value, bar))
  if (verdicts.includes('unmet')) return 'unmet'
  return verdicts.includes('unknown') || verdicts.length < entries ? 'unknown' : 'met'
}

function demandOf(figures: Figures, demand: End & { measure: Measure }): Verdict {
  const { shape, of, part, whole, entries } = demand.measure
  const list = () => (at(figures, of) ?? []) as readonly (Figures | null)[]
  switch (shape) {
    case 'figure':
      return held(number(at(figures, of)), demand)
    case 'share':
      return held(ratio(at(figures, part), at(figures, whole)), demand)
    case 'every':
      return every(list().map(number), demand, entries)
    case 'every-share':
      return every(
        list().map((entry) => ratio(entry?.[part], entry?.[whole])),
        demand,
        entries,
      )
    case 'agreement':
    case 'judgement': {
      const answer = at(figures, of)
      return answer === true ? 'met' : answer === false ? 'unmet' : 'unknown'
    }
    default:
      throw new Error(`No shape ${shape}`)
  }
}

function combined<Status extends string>(parts: readonly Status[], order: readonly Status[]): Status {
  return order.find((status) => parts.includes(status)) ?? (order[order.length - 1] as Status)
}

const VERDICTS = ['unmet', 'unknown', 'met'] as const

/** Every criterion, indicator and group of one stage by its id. */
export function moeVerdicts(rules: MoeRules, figures: Figures, stage: 'establishment' | 'acceptance') {
  const found: Record<string, Verdict> = {}
  for (const { id, criteria } of rules.indicators) {
    const asked = criteria.flatMap((criterion) => {
      const demand = criterion[stage]
      return demand === null ? [] : [[criterion.id, demandOf(figures, demand)] as const]
    })
    Object.assign(found, Object.fromEntries(asked))
    found[id] = combined(
      asked.map(([, verdict]) => verdict),
      VERDICTS,
    )
  }
  for (const group of ['binding', 'anticipatory'])
    found[group] = combined(
      rules.indicators.filter(({ attribute }) => attribute === group).map(({ id }) => found[id] as Verdict),
      VERDICTS,
    )
  return found
}

interface Counted {
  readonly grade: string | null
  readonly exact: string | null
}

/** Every indicator's grade, and its amount where it has one. */
export function casHkGrades({ indicators }: CasHkRules, figures: Figures): Record<string, Counted> {
  return Object.fromEntries(
    indicators.map(({ id, measure, bands, parties }) => {
      if (measure.shape === 'grade') return [id, { grade: at(figures, measure.of) ?? null, exact: null }]
      if (parties !== undefined)
        return [id, { grade: partiesGrade(at(figures, measure.of), parties), exact: null }]
      const value = amount(measure, figures)
      if (value === null) return [id, { grade: null, exact: null }]
      const band = bands.find(({ from, to }) => keeps(value, from) && keeps(value, to))
      return [id, { grade: band?.grade ?? 'below-C', exact: value.toFraction() }]
    }),
  )
}

const sum = (values: readonly Fraction[]) =>
  values.reduce((total, value) => total.add(value), new Fraction(0))

function amount({ shape, of, terms }: Measure, figures: Figures): Fraction | null {
  if (shape === 'figure') return number(at(figures, of))
  if (shape === 'mean') {
    const known = ((at(figures, of) ?? []) as unknown[]).map(number).filter((value) => value !== null)
    return known.length === 0 ? null : sum(known).div(known.length)
  }
  if (shape !== 'sum') throw new Error(`No shape ${shape}`)
  const given = terms.filter((term) => isKnown(at(figures, term.of)))
  const papers = given.find((term) => term.ratio !== undefined)
  const ratios =
    papers === undefined
      ? []
      : (at(figures, papers.of) as (Figures | null)[]).map((paper) =>
          ratio(paper?.[papers.ratio?.[0] ?? ''], paper?.[papers.ratio?.[1] ?? '']),
        )
  const counted = ratios.filter((value) => value !== null)
  const noneCounts = given.length === 1 && ratios.length > 0 && counted.length === 0
  if (given.length === 0 || noneCounts) return null
  return sum(
    given.map((term) =>
      (term.ratio === undefined ? (number(at(figures, term.of)) ?? new Fraction(0)) : sum(counted)).mul(
        term.weight,
      ),
    ),
  )
}

function partiesGrade(list: unknown, { each, total }: { each: End; total: End }): string | null {
  const counts = ((list ?? []) as unknown[]).map(number)
  const known = counts.filter((count) => count !== null)
  if (counts.length < 2) return null
  const isWhole = known.length === counts.length
  if (known.every((count) => keeps(count, each))) return isWhole ? 'A' : null
  if (keeps(sum(known), total)) return 'B'
  return isWhole ? 'C' : null
}

/** Every 建设条件 by its id. */
export function conditionStatuses(rules: ZhejiangRules, figures: Figures): Record<string, string> {
  const limits = new Map(rules.periods.map(({ id, value }) => [id, value]))
  return Object.fromEntries(
    rules.conditions.map(({ id, items }) => {
      const parts = items.flatMap(({ asked }) =>
        asked.map(({ of, wants, otherwise, upTo }) => {
          const answer = at(figures, of)
          if (!isKnown(answer)) return 'unknown'
          if (upTo === undefined) return answer === wants ? 'met' : (otherwise ?? '')
          const order = new Fraction(String(answer)).compare(limits.get(upTo) ?? 0)
          return order === 0 ? 'met' : order > 0 ? 'explain' : 'unmet'
        }),
      )
      return [id, combined(parts, ['unmet', 'unknown', 'explain', 'met'])]
    }),
  )
}

/** Whether a 情形 of 第二十条 is there; of the one that follows from evaluations `undefined`. */
export function groundApplies(rules: ZhejiangRules, id: string, facts: Figures): boolean | null | undefined {
  const anyOf = rules.grounds.find((ground) => ground.id === id)?.anyOf ?? []
  if (anyOf.length === 0) return undefined
  const groups = anyOf.map((group) => {
    const stands = group.map(({ key, holds }) => (isKnown(facts[key]) ? facts[key] === holds : null))
    return stands.includes(false) ? false : stands.includes(null) ? null : true
  })
  return groups.includes(true) ? true : groups.includes(null) ? null : false
}
