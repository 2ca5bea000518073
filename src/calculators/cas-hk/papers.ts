import { decimalRatio, type Exact, type Ratio, reduced, remembered, sum } from '../core/index.ts'
import type { Paper } from './figures.ts'
import type { PaperCount } from './types.ts'

/** The papers' sum, exact, with how many are in it and which are left out. */
export interface PaperSum extends PaperCount {
  readonly sum: Exact
}

/**
 * Σ 影响因子 ÷ 本学科的平均影响因子 over the papers that have both; one that lacks either (or is not known
 * at all) is left out and listed, and counts neither 0 nor 1. Papers of one field are added up first.
 */
export function sumPapers(papers: readonly Paper[]): PaperSum {
  const numerators = new Map<bigint, bigint>()
  const incomplete: number[] = []
  papers.forEach((paper, index) => {
    const ratio = paper === null ? null : paperRatio(paper)
    if (ratio === null) incomplete.push(index)
    else numerators.set(ratio.d, (numerators.get(ratio.d) ?? 0n) + ratio.n)
  })
  const total = sum(Array.from(numerators, ([d, n]) => reduced({ n, d })))
  return { sum: total, counted: papers.length - incomplete.length, incomplete }
}

/**
 * The quotient over the mean's own digits, so that papers of one field share a denominator; `null` where it has
 * none. Rows are never changed in place: of thousands only the one that was typed in is read again.
 */
const paperRatio = remembered((paper: NonNullable<Paper>): Ratio | null => {
  const factor = decimalRatio(paper.impactFactor)
  const mean = decimalRatio(paper.fieldMeanImpactFactor)
  if (factor === null || mean === null || factor.n < 0n || mean.n <= 0n) return null
  return mean.d >= factor.d
    ? { n: factor.n * (mean.d / factor.d), d: mean.n }
    : { n: factor.n, d: mean.n * (factor.d / mean.d) }
})
