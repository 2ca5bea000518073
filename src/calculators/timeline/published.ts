import { CONSEQUENCES, CYCLE, MUST, SECOND_REVIEW, SIGNATURES } from './cas-hk-rules.ts'
import { CAS_HK_STEP_RULES } from './cas-hk-steps.ts'
import { MOE_PERIODS, MOE_STEP_RULES } from './moe-rules.ts'
import type { Effect, ProcessRule } from './types.ts'

/** A part of the calculator with its rules. */
export interface ProcessGroup {
  readonly id: 'moe' | 'windows' | 'cas-hk' | 'results'
  readonly title: string
  readonly rules: readonly ProcessRule[]
}

const { incubation, incubationStandard, construction, lastThree, lastFive } = MOE_PERIODS

/** Every rule of the steps, the cycle and the process, in the order of the page. None is of a text that is not public. */
export const TIMELINE_GROUPS: readonly ProcessGroup[] = [
  {
    id: 'moe',
    title: '教育部：培育组建、立项建设、验收认定',
    rules: [incubation, incubationStandard, construction, ...MOE_STEP_RULES],
  },
  { id: 'windows', title: '教育部标准：近三年、近五年', rules: [lastThree, lastFive] },
  {
    id: 'cas-hk',
    title: '中科院—香港：五年周期与三个阶段',
    rules: [CYCLE, MUST, SIGNATURES, ...CAS_HK_STEP_RULES, SECOND_REVIEW],
  },
  { id: 'results', title: '中科院—香港：评估结果的后果', rules: CONSEQUENCES },
]

/** What a rule is for, in a word. */
export const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  date: '日期',
  hard: '必须',
  soft: '原则上',
  checklist: '要做',
  derive: '推算',
  support: '支持',
  info: '须知',
}
