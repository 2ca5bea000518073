import { type Exact, exact, parseDecimal, sum } from '../../core/index.ts'
import { foldName } from '../reading/fold.ts'
import type { FieldMean, Journal, PaperRecord } from '../types.ts'

/** Which mean counts where a paper has several categories. The highest is the cautious one. */
export type SeveralCategories = 'highest-mean' | 'lowest-mean' | 'average-of-means'

/** The ratio of a paper under the choice made, with what it was made of, and the least and the greatest under any. */
export interface Ratios {
  readonly factor: Exact
  readonly mean: Exact
  readonly chosen: Exact
  readonly low: Exact
  readonly high: Exact
}

/**
 * Impact factor of the journal over the mean of its field. The mean is over the paper's categories, else the
 * journal's; `null` where the factor or one of the means is missing.
 */
export function ratioFinder(
  means: readonly FieldMean[],
  several: SeveralCategories,
): (record: PaperRecord, journal: Journal) => Ratios | null {
  const byField = new Map<string, Exact>()
  for (const { field, value } of means) {
    const mean = meanValue(value)
    if (mean !== null && !byField.has(foldName(field))) byField.set(foldName(field), mean)
  }
  return (record, journal) => {
    const factor = parseDecimal(journal.jif)
    const own = record.categories.length > 0 ? record.categories : journal.categories.map(({ name }) => name)
    const found = Array.from(new Set(own.map(foldName)), (category) => byField.get(category))
    const known = found.filter((mean) => mean !== undefined)
    const [first] = known
    if (factor === null || first === undefined || known.length < found.length) return null
    const highest = known.reduce((one, other) => (other.compare(one) > 0 ? other : one), first)
    const lowest = known.reduce((one, other) => (other.compare(one) < 0 ? other : one), first)
    const average = sum(known).div(known.length)
    const chosen = { 'highest-mean': highest, 'lowest-mean': lowest, 'average-of-means': average }[several]
    return {
      factor,
      mean: chosen,
      chosen: factor.div(chosen),
      low: factor.div(highest),
      high: factor.div(lowest),
    }
  }
}

/** A mean above 0 as a decimal or a reduced fraction. */
function meanValue(value: string): Exact | null {
  const mean = /^\d{1,400}\/\d*[1-9]\d{0,400}$/.test(value) ? exact(value) : parseDecimal(value)
  return mean !== null && mean.compare(0) > 0 ? mean : null
}
