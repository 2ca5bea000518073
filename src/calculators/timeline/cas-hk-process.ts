import type { Asked, Problem } from '../figures/index.ts'
import { asking, givenAt, guarded, readChoice, readFlag, readNumber } from '../figures/index.ts'
import { type EvaluationResult, LAB_STATUSES, type LabStatus, RESULTS } from './cas-hk-codes.ts'
import {
  CONSEQUENCES,
  type Consequence,
  type ConsequenceRule,
  SECOND_REVIEW,
  type SecondReviewRule,
  SIGNATURES,
  type SignatureRule,
} from './cas-hk-rules.ts'
import { CAS_HK_STEP_RULES } from './cas-hk-steps.ts'
import { reading, readingsOf } from './readings.ts'
import type { Explained } from './types.ts'

export interface CasHkFacts {
  /** 共建方数. */
  readonly parties?: number | string | null | undefined
  readonly firstResult?: EvaluationResult | null | undefined
  readonly status?: LabStatus | null | undefined
  readonly takesPart?: boolean | null | undefined
  readonly result?: EvaluationResult | null | undefined
}

export interface CasHkProcess extends Explained {
  /** How many heads sign. */
  readonly signatures: number | null
  /** How many units seal. */
  readonly seals: number | null
  readonly needsSecondReview: boolean | null
  readonly consequence: Consequence | null
}

export interface CasHkProcessRules {
  readonly signatures: SignatureRule
  readonly secondReview: SecondReviewRule
  readonly consequences: readonly ConsequenceRule[]
}

export const CAS_HK_PROCESS: CasHkProcessRules = {
  signatures: SIGNATURES,
  secondReview: SECOND_REVIEW,
  consequences: CONSEQUENCES,
}

/**
 * Who signs and seals, whether a second review follows, and what the result leads to (cas-hk-evaluation 二, 三).
 * A result counts as having taken part; “not taking part” decides where both are given. Never throws.
 */
export function casHkProcess(facts: CasHkFacts): CasHkProcess {
  return casHkProcessBy(CAS_HK_PROCESS, facts)
}

/** `casHkProcess` under other rules, for tests of the rules. */
export function casHkProcessBy(rules: CasHkProcessRules, facts: CasHkFacts): CasHkProcess {
  return guarded((input) => processOf(rules, input), facts)
}

function processOf({ signatures, secondReview, consequences }: CasHkProcessRules, input: unknown) {
  const problems: Problem[] = []
  const ask = asking(input, problems)
  const parties = readParties(ask('parties', '共建方数'))
  const first = readChoice(ask('firstResult', '初评结果'), RESULTS)
  const status = readChoice(ask('status', '身份'), LAB_STATUSES)
  const takesPart = readFlag(ask('takesPart', '参加本次评估'))
  const result = readChoice(ask('result', '评估结果'), RESULTS)

  const isWrong = (key: string) => problems.some(({ path }) => path === key)
  const outcome = isWrong('takesPart') || isWrong('result') ? null : takesPart === false ? 'absent' : result
  const signing = signatures.parties.find(({ count }) => count === parties)?.count ?? null
  const consequence = consequences.find(
    (rule) => rule.status === status && outcome !== null && rule.after.includes(outcome),
  )
  const rules = [
    signatures,
    secondReview,
    ...(consequence === undefined ? consequences : [consequence]),
    ...CAS_HK_STEP_RULES,
  ]
  const unused = takesPart === false && result !== null ? [reading('ck-absent-result')] : []
  return {
    signatures: signing,
    seals: signing,
    needsSecondReview: first === null ? null : secondReview.after.includes(first),
    consequence: consequence?.consequence ?? null,
    problems,
    readings: [...readingsOf(rules), ...unused],
    sources: rules.map(({ source }) => source),
  }
}

/** A joint laboratory has two parties or more; fewer is a mistake, more than three is what the text does not treat. */
function readParties(asked: Asked): number | null {
  const value = givenAt(asked)
  if (value === null) return null
  const read = readNumber({ kind: 'count', min: '2' }, `“${asked.label}”`, value)
  if ('figure' in read) return Number(read.figure)
  asked.problems.push({ path: asked.key, message: read.message })
  return null
}
