import { exact, parseDecimal, toNumber } from '../core/index.ts'
import type { CasHkFigures } from './fields.ts'
import { HIGHLIGHT_POINTS } from './highlights.ts'
import { CAS_HK_HIGHLIGHTS } from './indicators.ts'
import { sourceAt } from './source-at.ts'
import type { HighlightResult } from './types.ts'

/**
 * Each kind of 重大联合亮点工作: the conditions met, by their number or as ticked one by one, 10 points each.
 * A kind not given has none: points beside the base 100 are never owed.
 */
export function assessHighlights(figures: CasHkFigures): HighlightResult[] {
  return CAS_HK_HIGHLIGHTS.map(({ kind, label }) => {
    const ticked = (figures.highlightConditions?.[kind] ?? []).filter((id) => id !== null)
    const met = toNumber(parseDecimal(figures.highlights?.[kind]) ?? exact(ticked.length))
    const points = met * Number(HIGHLIGHT_POINTS.value)
    return {
      kind,
      label,
      met,
      points,
      ticked,
      source: sourceAt(HIGHLIGHT_POINTS.fragment, HIGHLIGHT_POINTS.quote),
    }
  })
}
