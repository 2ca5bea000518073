import {
  COMPARATOR_WORDS,
  compare,
  decimalText,
  type Exact,
  exact,
  exactText,
  toNumber,
} from '../core/index.ts'
import type { BandRule, Bands, End } from './rule.ts'
import { sourceAt } from './source-at.ts'
import type { Band, BandEnd, ExactValue, Grade } from './types.ts'

/** The grade of a figure: the first of A, B, C whose ends it keeps; below them all, `below-C`. */
export function gradeIn(bands: Bands, value: Exact): Grade {
  return bands.find((band) => keeps(value, band.from) && keeps(value, band.to))?.grade ?? 'below-C'
}

/** Whether a figure keeps an end of a band; one that is not printed asks nothing. */
export function keeps(value: Exact, end: End | undefined): boolean {
  return end === undefined || compare(value, end.comparator, exact(end.value))
}

/** The bands as a result shows them. */
export function bandsOf(id: string, bands: Bands): Band[] {
  return bands.map((band) => ({
    grade: band.grade,
    ...(band.from && { from: endOf(band.from) }),
    ...(band.to && { to: endOf(band.to) }),
    words: bandWords(band),
    source: sourceAt(id, band.quote),
  }))
}

/** An end with its exact value. */
export function endOf({ comparator, value }: Pick<End, 'comparator' | 'value'>): BandEnd {
  return { comparator, ...exactValue(exact(value)) }
}

export function exactValue(value: Exact): ExactValue {
  return { exact: exactText(value), value: toNumber(value) }
}

/** `不低于 8，低于 15`; a plain hyphen-free wording, so that no end's inclusion is left open. */
function bandWords({ from, to }: BandRule): string {
  return [from, to]
    .filter((end) => end !== undefined)
    .map(({ comparator, value }) => `${COMPARATOR_WORDS[comparator]} ${decimalText(exact(value))}`)
    .join('，')
}
