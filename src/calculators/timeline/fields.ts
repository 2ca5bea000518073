import type { Field, FiguresOf, SectionField } from '../figures/index.ts'
import { LAB_STATUSES, RESULTS } from './cas-hk-codes.ts'

/** What is known of the evaluation of the CAS–HK cycle beside its first day. */
const EVALUATION_FIELDS = [
  { key: 'agreementUntil', label: '合作协议有效期至', kind: 'day' },
  { key: 'startsOn', label: '评估开始日', hint: '以评估通知为准。', kind: 'day' },
  { key: 'parties', label: '共建方数', kind: 'count', min: '2' },
  { key: 'status', label: '身份', kind: 'choice', choices: LAB_STATUSES },
  { key: 'takesPart', label: '参加本次评估', kind: 'answer' },
  { key: 'firstResult', label: '初评结果', kind: 'choice', choices: RESULTS },
  { key: 'result', label: '评估结果', kind: 'choice', choices: RESULTS },
] as const satisfies readonly Field[]

/** The days that a lab's periods are reckoned from. */
export const DATES_FIELDS = [
  { key: 'incubationStartedOn', label: '培育组建开始日期', kind: 'day' },
  { key: 'establishedOn', label: '立项日期', kind: 'day' },
  { key: 'asOf', label: '申报（评估）日', kind: 'day' },
  { key: 'cycleStartedOn', label: '本评估周期起始日', kind: 'day' },
  { key: 'evaluation', label: '中科院—香港评估', kind: 'object', fields: EVALUATION_FIELDS },
] as const satisfies readonly Field[]

/** Their section of the figures file. */
export const DATES_SECTION = {
  key: 'dates',
  kind: 'object',
  label: '实验室的日期',
  fields: DATES_FIELDS,
} as const satisfies SectionField

export type DatesFigures = FiguresOf<typeof DATES_FIELDS>
