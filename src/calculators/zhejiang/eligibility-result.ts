import type { Reading, Source } from '../core/index.ts'
import type { Answer } from './answer.ts'
import type { Effect } from './rule.ts'
import type { ConditionId } from './rules/eligibility.ts'

/** 符合 · 不符合 · 原则上，须说明 · 未知. */
export type EligibilityStatus = 'met' | 'unmet' | 'explain' | 'unknown'

/** One answer that an item asks, and how it stands. */
export interface EligibilityPart {
  readonly path: string
  readonly label: string
  /** What it is about, in the text's words: 利益分配. */
  readonly name: string
  readonly status: EligibilityStatus
}

/** One sentence of a condition. */
export interface EligibilityItem {
  readonly id: string
  readonly label: string
  readonly effect: Effect
  readonly words: string
  readonly status: EligibilityStatus
  readonly parts: readonly EligibilityPart[]
  readonly evidence: string
  readonly readings: readonly Reading[]
  readonly sources: readonly Source[]
}

export interface EligibilityCondition {
  readonly id: ConditionId
  readonly label: string
  readonly status: EligibilityStatus
  readonly items: readonly EligibilityItem[]
}

export interface Eligibility extends Answer {
  readonly conditions: readonly EligibilityCondition[]
  /** What no answer here can say: 第八条（五） weighs countries and fields too. */
  readonly notes: readonly string[]
}
