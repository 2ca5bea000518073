import type { MoeIndicator } from '../../../calculators/index.ts'

/** What falls furthest below its bar first; the standard's own order where two are even. */
export function largestFirst(indicators: readonly MoeIndicator[]): MoeIndicator[] {
  return [...indicators].sort((a, b) => weight(b) - weight(a))
}

/** How far below its bar an indicator lies, as the largest missing part of any bar; for order only. */
function weight({ criteria }: MoeIndicator): number {
  return Math.max(0, ...criteria.map(({ shortfall }) => shortfall?.ratio ?? 0))
}
