import type { Reading } from '../core/index.ts'
import type { CasHkFigures } from './fields.ts'
import { judgeCasHk } from './judge.ts'
import { reading } from './readings.ts'
import type { CasHkRule } from './rule.ts'
import { CAS_HK_RULES } from './rules.ts'
import type { CasHkAssessment } from './types.ts'

/**
 * Holds a lab's five years against 联合实验室评估综合指标体系: the equivalents and the grade of each of the
 * fifteen indicators, exactly, with what reaches the next grade; and the highlights beside the base 100.
 * What is unknown has the grade `null`. `figures` are valid ones, as `parseProfile` gives them. No score
 * and no class: the text does not fix what they take (see `scoreCasHk`).
 */
export function assessCasHk(figures: CasHkFigures): CasHkAssessment<Reading> {
  return assessByRules(CAS_HK_RULES, figures)
}

/** The same with other rules: what tests use to show that every number of the rules decides something. */
export function assessByRules(rules: readonly CasHkRule[], figures: CasHkFigures): CasHkAssessment<Reading> {
  return judgeCasHk(rules, figures, reading)
}
