import { type Exact, exact, parseDecimal, sum, toNumber } from '../core/index.ts'
import type { CasHkFigures } from './fields.ts'
import { HIGHLIGHT_POINTS } from './highlights.ts'
import { CAS_HK_HIGHLIGHTS, type HighlightConditionId, type HighlightKind } from './indicators.ts'
import { sourceAt } from './source-at.ts'
import type { CasHkAssessment, HighlightResult } from './types.ts'

/**
 * Each kind of 重大联合亮点工作: the conditions met, by their number or as ticked one by one, 10 points each.
 * A kind not given has none: points beside the base 100 are never owed.
 */
export function assessHighlights(figures: CasHkFigures): HighlightResult[] {
  return CAS_HK_HIGHLIGHTS.map(({ kind, label }) => {
    return {
      kind,
      label,
      ...inPoints(metOf(figures, kind)),
      ticked: tickedOf(figures, kind),
      source: sourceAt(HIGHLIGHT_POINTS.fragment, HIGHLIGHT_POINTS.quote),
    }
  })
}

/** The four kinds together. */
export function totalOf(figures: CasHkFigures): CasHkAssessment['highlights'] {
  return inPoints(sum(CAS_HK_HIGHLIGHTS.map(({ kind }) => metOf(figures, kind))))
}

function inPoints(met: Exact): { points: number; met: number } {
  return { points: toNumber(met.mul(exact(HIGHLIGHT_POINTS.value))), met: toNumber(met) }
}

function metOf(figures: CasHkFigures, kind: HighlightKind): Exact {
  return parseDecimal(figures.highlights?.[kind]) ?? exact(tickedOf(figures, kind).length)
}

function tickedOf({ highlightConditions }: CasHkFigures, kind: HighlightKind): HighlightConditionId[] {
  return (highlightConditions?.[kind] ?? []).filter((id) => id !== null)
}
