import type { MoeFigures } from './fields.ts'
import { judgeMoe } from './judge.ts'
import { reading, WHOLE_READINGS } from './readings.ts'
import { MOE_RULES } from './rules.ts'
import type { IndicatorRule, MoeAssessment, Stage } from './types.ts'

/**
 * Holds one lab's figures against 国际合作联合实验室立项建设与验收标准 at one stage: 19 indicators, 10 约束性 and 9 预期性,
 * each criterion with what is asked, what there is, what is missing, and the words it rests on. Figures are the `moe`
 * of a parsed profile (money in 万元, areas in ㎡); one that is missing makes its criterion unknown, never unmet.
 */
export function assessMoe(figures: MoeFigures, stage: Stage): MoeAssessment {
  return assessMoeBy(MOE_RULES, figures, stage)
}

/** The same by other rules of the same form: how the tests change a bar and see that it matters. */
export function assessMoeBy(
  rules: readonly IndicatorRule[],
  figures: MoeFigures,
  stage: Stage,
): MoeAssessment {
  return { ...judgeMoe(rules, figures, stage, reading), readings: WHOLE_READINGS }
}
