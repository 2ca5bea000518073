import type { Source } from '../core/index.ts'
import { CONSEQUENCES, CYCLE, MUST, SECOND_REVIEW, SIGNATURES } from './cas-hk-rules.ts'
import { CAS_HK_STEP_RULES } from './cas-hk-steps.ts'
import { MOE_PERIODS, MOE_STEP_RULES } from './moe-rules.ts'
import type { ProcessRule } from './types.ts'

/** Every rule of the steps, the cycle and the process, in the order of a page. None is of the 2022 notice. */
export const TIMELINE_RULES: readonly ProcessRule[] = [
  ...Object.values(MOE_PERIODS),
  ...MOE_STEP_RULES,
  CYCLE,
  MUST,
  SIGNATURES,
  SECOND_REVIEW,
  ...CONSEQUENCES,
  ...CAS_HK_STEP_RULES,
]

/** Every quote of the timeline with where it stands. */
export function timelineSources(): { rule: string; source: Source }[] {
  return TIMELINE_RULES.map(({ id, source }) => ({ rule: `timeline/${id}`, source }))
}
