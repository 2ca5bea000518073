import { exact, parseDecimal } from '../core/index.ts'
import { changeTo, type FigureChange, valueAt } from '../figures/index.ts'
import type { CasHkFigures } from './fields.ts'
import type { CasHkIndicator } from './types.ts'

/**
 * 反推: each way to an indicator's next grade by one kind of figure alone, with the smallest that is enough. A mean is
 * raised in its last known year, leading talents where a party has none. Empty at A, while the grade is unknown,
 * and where words or experts decide.
 */
export function reachCasHk(figures: CasHkFigures, { kind, next, bands }: CasHkIndicator): FigureChange[][] {
  if (next === null) return []
  switch (kind) {
    case 'equivalent':
      return next.ways.map(({ figure, more }) => raised(figures, figure, more))
    case 'amount': {
      const bar = bands.find(({ grade }) => grade === next.grade)?.from
      return bar === undefined ? [] : [changeTo('casHk.projectFunding', exact(bar.exact))]
    }
    case 'mean':
      return next.missing === undefined ? [] : [lastYear(figures, next.missing.exact)]
    case 'leaders':
      return [lackingParties(figures, next.grade === 'A')].filter((way) => way.length > 0)
    case 'judged':
      return []
    default:
      return kind satisfies never
  }
}

function raised(figures: CasHkFigures, path: string, more: number): FigureChange[] {
  const present = parseDecimal(valueAt(figures, path)) ?? exact(0)
  return changeTo(`casHk.${path}`, present.add(more))
}

function lastYear({ annualFunding = [] }: CasHkFigures, missing: string): FigureChange[] {
  const known = annualFunding.flatMap((sum, index) => {
    const value = parseDecimal(sum)
    return value === null ? [] : [{ index, value }]
  })
  const last = known[known.length - 1]
  if (last === undefined) return []
  const enough = last.value.add(exact(missing).mul(known.length))
  return changeTo(`casHk.annualFunding.${last.index}`, enough)
}

function lackingParties({ leaders = [] }: CasHkFigures, every: boolean): FigureChange[] {
  const lacking = leaders.flatMap((count, index) => (parseDecimal(count)?.equals(0) ? [index] : []))
  // With a party unknown nothing known makes it certain that every party has its own.
  if (every && leaders.includes(null)) return []
  return (every ? lacking : lacking.slice(0, 1)).map((index) => ({
    path: `casHk.leaders.${index}`,
    value: 1,
  }))
}
