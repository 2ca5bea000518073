import type { Condition } from '../rules/index.ts'
import { conditionsIn } from './conditions.ts'
import { ELEMENTS } from './elements.ts'
import type { CasHkIndicatorId } from './indicators.ts'

/** 说明 of an indicator's row; of one that the evaluation does not have, nothing. */
export function explainRow(id: string): readonly Condition[] {
  return id in ELEMENTS ? conditionsIn(ELEMENTS[id as CasHkIndicatorId], []) : []
}
