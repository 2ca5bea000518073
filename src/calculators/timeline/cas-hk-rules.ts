import type { Source } from '../core/index.ts'
import type { EvaluationResult, LabStatus } from './cas-hk-codes.ts'
import type { PeriodRule, ProcessRule } from './types.ts'

export type Consequence = 'kept' | 'commended' | 'removed' | 'renounced' | 'named' | 'none'
export const CONSEQUENCE_WORDS: Readonly<Record<Consequence, string>> = {
  kept: '继续列入我院认可的联合实验室序列',
  commended: '表彰，并给予连续5年稳定的经费支持',
  removed: '不再列入我院认可的联合实验室序列',
  renounced: '视为放弃我院认可的联合实验室资格',
  named: '可获准使用我院认可的联合实验室名称，并纳入序列',
  none: '原文没有写后果',
}

const POLICY = 'cas-hk-evaluation'
const at = (fragment: string, quote: string): Source => ({ policy: POLICY, fragment, quote })

/** 每5年为一个评估周期. */
export const CYCLE: PeriodRule = {
  id: 'cycle',
  label: '每5年为一个评估周期',
  effect: 'date',
  years: 5,
  asWritten: '5年',
  source: at('s-1-5', '联合实验室评估每5年为一个评估周期。'),
  readings: ['ck-cycle-start', 'ck-window', 'tl-leap'],
}

/** Who takes part: in principle every laboratory whose agreement is in force. */
export const MUST: ProcessRule = {
  id: 'must',
  label: '协议有效的，原则上都应参加评估',
  effect: 'soft',
  source: at('s-1-5', '凡在合作协议有效期内的联合实验室，原则上都应参加评估。'),
  readings: ['ck-agreement', 'ck-in-principle'],
}

export interface SignatureRule extends ProcessRule {
  /** For how many parties the text says who signs and seals, and the word it has for them. */
  readonly parties: readonly { readonly count: number; readonly asWritten: string }[]
}

export const SIGNATURES: SignatureRule = {
  id: 'signature',
  label: '材料须各方负责人共同签名、各方单位加盖公章',
  effect: 'hard',
  parties: [
    { count: 2, asWritten: '双方' },
    { count: 3, asWritten: '三方' },
  ],
  source: at(
    's-2-2',
    '有关材料须经合作双方负责人共同签名，并经双方所属单位加盖公章予以核准。（联合实验室若为三方共建，须由三方共同签字盖章认可）',
  ),
  readings: ['ck-parties'],
}

export interface SecondReviewRule extends ProcessRule {
  readonly after: readonly EvaluationResult[]
}

export const SECOND_REVIEW: SecondReviewRule = {
  id: 'second',
  label: '初评优秀、不合格的进行复评',
  effect: 'hard',
  after: ['excellent', 'fail'],
  source: at('s-2-7', '对初评结果为“优秀”和“不合格”的联合实验室进行复评'),
  readings: ['ck-grade-line'],
}

export interface ConsequenceRule extends ProcessRule {
  readonly status: LabStatus
  readonly after: readonly (EvaluationResult | 'absent')[]
  readonly consequence: Consequence
}

export const CONSEQUENCES: readonly ConsequenceRule[] = [
  {
    id: 'absent',
    label: '不参加评估，视为放弃资格',
    effect: 'hard',
    status: 'recognised',
    after: ['absent'],
    consequence: 'renounced',
    source: at('s-3-2', '不参加评估的联合实验室，视为放弃我院认可的联合实验室资格。'),
    readings: ['ck-in-principle', 'ck-reentry'],
  },
  {
    id: 'fail',
    label: '不合格，不再列入',
    effect: 'hard',
    status: 'recognised',
    after: ['fail'],
    consequence: 'removed',
    source: at('s-3-2', '对评估结果不合格的联合实验室将不再列入我院认可的联合实验室序列。'),
    readings: ['ck-reentry'],
  },
  {
    id: 'kept',
    label: '良好、合格，继续列入',
    effect: 'info',
    status: 'recognised',
    after: ['good', 'pass'],
    consequence: 'kept',
    source: at('s-3-2', '评估采取淘汰机制'),
    readings: ['ck-kept'],
  },
  {
    id: 'excellent',
    label: '优秀，表彰并给予连续5年经费支持',
    effect: 'support',
    status: 'recognised',
    after: ['excellent'],
    consequence: 'commended',
    source: at(
      's-3-4',
      '中科院对评为“优秀”的联合实验室进行表彰，并和香港地区有关高校共同给予连续5年稳定的经费支持',
    ),
    readings: ['ck-funding-five'],
  },
  {
    id: 'team',
    label: '所级团队评估合格，可用名称并纳入序列',
    effect: 'info',
    status: 'institute-team',
    after: ['excellent', 'good', 'pass'],
    consequence: 'named',
    source: at('s-1-6', '评估合格者可获准使用我院认可的联合实验室名称并纳入我院公布的联合实验室序列。'),
    readings: ['ck-team-pass', 'ck-team-excellent'],
  },
  {
    id: 'team-none',
    label: '所级团队不合格或不参加',
    effect: 'info',
    status: 'institute-team',
    after: ['fail', 'absent'],
    consequence: 'none',
    source: at('s-1-6', '可在自愿提出申请的前提下，参加联合实验室评估。'),
    readings: ['ck-team-none'],
  },
]
