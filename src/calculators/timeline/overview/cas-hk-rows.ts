import { type Finding, type Indicator, indicatorOf, type Outcome, rowOf, state } from '../../rules/index.ts'
import type { CasHkCycle } from '../cas-hk-cycle.ts'
import type { CasHkProcess } from '../cas-hk-process.ts'
import {
  CONSEQUENCE_WORDS,
  CONSEQUENCES,
  type Consequence,
  CYCLE,
  MUST,
  SECOND_REVIEW,
  SIGNATURES,
} from '../cas-hk-rules.ts'
import type { DatesFigures } from '../fields.ts'
import { readingsOf } from '../readings.ts'
import { dayFinding, findingOf, STATUS_WORDS, spanWords } from './parts.ts'

const GROUP = '中科院—香港：五年周期与三个阶段'
const at = (key: string) => `dates.evaluation.${key}`
const UNKNOWN: readonly [Outcome, string] = [state('unknown', 'unknown'), STATUS_WORDS.unknown]

/** The cycle; who takes part, signs and seals; when a second review follows; what the result leads to. */
export function casHkIndicators(
  cycle: CasHkCycle,
  process: CasHkProcess,
  evaluation: DatesFigures['evaluation'],
): Indicator[] {
  return [
    cycleIndicator(cycle),
    signatureIndicator(process, evaluation?.parties),
    reviewIndicator(process),
    consequenceIndicator(process),
  ]
}

function cycleIndicator({ from, until, lastDay, agreementHolds }: CasHkCycle): Indicator {
  const span = from === null || until === null ? '' : spanWords({ from, until })
  const last = dayFinding('cycle/last-day', lastDay, () => `${span}；下一周期 ${until} 起`, CYCLE)
  const [outcome, words] =
    agreementHolds === null
      ? UNKNOWN
      : agreementHolds
        ? [state('in-principle', 'caution'), '协议有效，原则上应参加']
        : [state('expired', 'unknown'), '评估开始时协议已过有效期，原文未写是否参加']
  const must = findingOf('cycle/must', outcome, words, MUST, { asked: MUST.label })
  return indicatorOf(
    { id: 'cycle', label: '评估周期', group: GROUP, badge: '一、5' },
    last,
    [
      rowOf('cycle/last-day', '本评估周期起始日', ['dates.cycleStartedOn'], last),
      rowOf('cycle/must', '协议是否有效', [at('agreementUntil'), at('startsOn')], must),
    ],
    CYCLE.source,
  )
}

function signatureIndicator({ signatures, seals }: CasHkProcess, given: unknown): Indicator {
  const [outcome, words] =
    signatures !== null
      ? [state(`${signatures}`, 'met'), `${signatures} 方负责人共同签名，${seals} 家所属单位加盖公章`]
      : given === undefined
        ? UNKNOWN
        : [state('not-written', 'caution'), '原文只写双方和三方']
  const finding = findingOf('signature', outcome as Outcome, words as string, SIGNATURES, {
    asked: SIGNATURES.label,
  })
  return single('signature', '签字盖章', '二、2', finding, '共建方数', [at('parties')])
}

function reviewIndicator({ needsSecondReview }: CasHkProcess): Indicator {
  const [outcome, words] =
    needsSecondReview === null
      ? UNKNOWN
      : needsSecondReview
        ? [state('second', 'caution'), '进行复评；现场评估依需要、自愿']
        : [state('no-second', 'met'), '不进行复评']
  const finding = findingOf('second', outcome as Outcome, words as string, SECOND_REVIEW, {
    asked: SECOND_REVIEW.label,
  })
  return single('second', '复评', '二、7', finding, '初评结果', [at('firstResult')])
}

const TONES = {
  kept: 'met',
  commended: 'met',
  named: 'met',
  removed: 'unmet',
  renounced: 'unmet',
  none: 'unknown',
} as const satisfies Readonly<Record<Consequence, string>>

function consequenceIndicator({ consequence }: CasHkProcess): Indicator {
  const rules = CONSEQUENCES.filter((rule) => rule.consequence === consequence)
  const [rule = CONSEQUENCES[0], ...others] = rules.length > 0 ? rules : CONSEQUENCES
  if (rule === undefined) throw new RangeError('no consequences')
  const [outcome, words] =
    consequence === null ? UNKNOWN : [state(consequence, TONES[consequence]), CONSEQUENCE_WORDS[consequence]]
  const finding: Finding = {
    ...findingOf('consequence', outcome, words, rule, {
      asked: '四类结果各导致什么，见“步骤与清单”。',
      also: others.map(({ source }) => source),
    }),
    readings: readingsOf([rule, ...others]),
  }
  const figures = [at('status'), at('takesPart'), at('result')]
  return single('consequence', '评估结果的后果', '三', finding, '身份、是否参加、评估结果', figures)
}

function single(
  id: string,
  label: string,
  badge: string,
  finding: Finding,
  row: string,
  figures: readonly string[],
): Indicator {
  return indicatorOf(
    { id, label, group: GROUP, badge },
    finding,
    [rowOf(id, row, figures, finding)],
    finding.source,
  )
}
