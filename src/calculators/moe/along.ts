import {
  type Exact,
  exact,
  exactText,
  numberText,
  parseDecimal,
  toNumber,
  UNIT_LABELS,
} from '../core/index.ts'
import type { MoeFigures } from './fields.ts'
import { fieldOf } from './figures.ts'
import type { MoeCriterionId, MoeIndicatorId } from './indicators.ts'
import { leastFigure, leastPart, mostWhole } from './reach.ts'
import { MOE_RULES } from './rules.ts'
import type { NumberDemand, NumberKey, Stage } from './types.ts'

/** Where along one figure a criterion is met, the others staying as they are: from an end up, or up to an end. */
export interface MetRange {
  readonly stage: Stage
  readonly indicator: MoeIndicatorId
  readonly criterion: MoeCriterionId
  /** Met from this value up; `null` where it is met up to `to`. */
  readonly from: RangeEnd | null
  readonly to: RangeEnd | null
}

export interface RangeEnd {
  readonly exact: string
  /** For drawing only. */
  readonly value: number
  /** `2,500 万元` */
  readonly text: string
}

/**
 * Every criterion of either stage that a single figure (`equipmentValue`, `domesticResearchers`) decides, with where
 * along that figure it is met. A share's other side must be known; a criterion that it leaves open is left out.
 */
export function moeAlong(figures: MoeFigures, key: NumberKey): MetRange[] {
  return MOE_RULES.flatMap(({ id: indicator, criteria }) =>
    criteria.flatMap(({ id: criterion, at }) =>
      (['establishment', 'acceptance'] as const).flatMap((stage) => {
        const demand = at[stage]
        const range = demand !== undefined && 'value' in demand ? rangeOf(demand, figures, key) : null
        return range === null ? [] : [{ stage, indicator, criterion, ...range }]
      }),
    ),
  )
}

/** The figures that stand alone and that some criterion counts: what can be moved along a range. */
export const MOE_SINGLE_FIGURES: readonly NumberKey[] = /* @__PURE__ */ singleFigures()

function singleFigures(): NumberKey[] {
  const demands = MOE_RULES.flatMap(({ criteria }) => criteria.flatMap(({ at }) => Object.values(at)))
  const keys = demands.flatMap(({ measure }) => {
    if (measure.shape === 'share') return [measure.part, measure.whole]
    return measure.shape === 'figure' ? [measure.of] : []
  })
  return [...new Set(keys)]
}

function rangeOf(
  demand: NumberDemand,
  figures: MoeFigures,
  key: NumberKey,
): Pick<MetRange, 'from' | 'to'> | null {
  const { measure } = demand
  if (measure.shape === 'figure' && measure.of === key) {
    const least = leastFigure(demand)
    return least === null ? null : { from: endOf(least, key), to: null }
  }
  if (measure.shape !== 'share') return null
  const [part, whole] = [parseDecimal(figures[measure.part]), parseDecimal(figures[measure.whole])]
  if (measure.part === key && whole !== null && !whole.equals(exact(0)))
    return { from: endOf(leastPart(demand, whole), key), to: null }
  const isSome = part !== null && !part.equals(exact(0))
  if (measure.whole === key && isSome) return { from: null, to: endOf(mostWhole(demand, part), key) }
  return null
}

function endOf(value: Exact, key: NumberKey): RangeEnd {
  const field = fieldOf(key)
  const unit = 'unit' in field && field.unit !== undefined ? ` ${UNIT_LABELS[field.unit]}` : ''
  return { exact: exactText(value), value: toNumber(value), text: `${numberText(value)}${unit}` }
}
