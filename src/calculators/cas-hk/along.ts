import { compare, decimalText, difference, type Exact, exact, product, writtenExact } from '../core/index.ts'
import { exactValue } from './bands.ts'
import type { CasHkIndicator, ExactValue, PrintedGrade } from './types.ts'

/** A value for the chart, and in words. */
interface ToldValue extends ExactValue {
  readonly text: string
}

/** From which value of the figure an indicator reaches a grade, and the bar it then keeps. */
export interface GradeStart {
  readonly grade: PrintedGrade
  readonly bar: ToldValue
  readonly from: ToldValue
}

/** An indicator along one of its figures: a straight line, and where it crosses the bars. */
export interface GradesAlong {
  readonly present: ToldValue
  /** Equivalents (or 万元) where the figure is 0. */
  readonly base: ExactValue
  /** What one more of the figure adds. */
  readonly slope: ToldValue
  readonly starts: readonly GradeStart[]
}

/** Paths in the figures file's `casHk` of what can be moved along a range: what is counted, and the sum of money. */
export function movableFigures({ kind, arithmetic }: CasHkIndicator): { path: string; label: string }[] {
  if (kind === 'amount') return [{ path: 'projectFunding', label: '' }]
  const terms = arithmetic?.terms ?? []
  return terms.flatMap(({ figure, label, weight }) => (weight === undefined ? [] : [{ path: figure, label }]))
}

/**
 * How an indicator's equivalents and grade go along one figure, the others staying as they are; `null` while it is
 * unknown. Things are counted in whole numbers, money exactly.
 */
export function casHkAlong(
  { kind, equivalent, arithmetic, bands }: CasHkIndicator,
  path: string,
): GradesAlong | null {
  if (equivalent === undefined) return null
  const total = writtenExact(equivalent.exact)
  const term = arithmetic?.terms.find(({ figure, weight }) => figure === path && weight !== undefined)
  if (kind !== 'amount' && term?.weight === undefined) return null
  const slope = exact(term?.weight ?? 1)
  const present = kind === 'amount' ? total : exact(term?.product ?? 0).div(slope)
  const base = difference(total, present.mul(slope))
  const starts = bands.flatMap(({ grade, from }) => {
    if (from === undefined) return []
    const level = product(difference(exact(from.exact), base), slope.inverse())
    const least = compare(level, 'lte', exact(0)) ? exact(0) : kind === 'amount' ? level : level.ceil()
    return [{ grade, bar: told(exact(from.exact)), from: told(least) }]
  })
  return { present: told(present), base: exactValue(base), slope: told(slope), starts }
}

function told(value: Exact): ToldValue {
  return { ...exactValue(value), text: decimalText(value) }
}
