import { CHANGE_ITEMS } from './change-items.ts'
import { EVALUATION_RESULTS } from './evaluations.ts'
import { GROUND_RULES } from './rules/grounds.ts'

/** One input of a dated calculator: what a form asks and what messages call it. */
export type Input =
  | { readonly label: string; readonly kind: 'date' | 'flag' | 'years' }
  | { readonly label: string; readonly kind: 'choice' | 'choices'; readonly choices: readonly Choice[] }
  | { readonly label: string; readonly kind: 'evaluations'; readonly results: readonly Choice[] }

export interface Choice {
  readonly code: string
  readonly label: string
}

const TODAY = { label: '今天', kind: 'date' } as const

/** 年度报告. */
export const REPORT_INPUTS = {
  recognisedOn: { label: '认定日期（发文日）', kind: 'date' },
  today: TODAY,
  submitted: { label: '已提交的年度', kind: 'years' },
} as const satisfies Readonly<Record<string, Input>>

/** 变更. */
export const CHANGE_INPUTS = {
  what: {
    label: '变更事项',
    kind: 'choice',
    choices: CHANGE_ITEMS.map(({ code, label }) => ({ code, label })),
  },
  changedOn: { label: '变更发生日', kind: 'date' },
  appliedOn: { label: '提交变更申请日', kind: 'date' },
  affectsOperation: { label: '影响联合实验室正常运行', kind: 'flag' },
  today: TODAY,
} as const satisfies Readonly<Record<string, Input>>

/** 绩效评价与资格. */
export const STANDING_INPUTS = {
  evaluations: { label: '历次绩效评价', kind: 'evaluations', results: EVALUATION_RESULTS },
  grounds: {
    label: '第二十条情形',
    kind: 'choices',
    choices: GROUND_RULES.map(({ id, label }) => ({ code: id, label })),
  },
  revokedOn: { label: '取消资格决定日', kind: 'date' },
  beltRoadOn: { label: '被认定为国家“一带一路”联合实验室之日', kind: 'date' },
  withdrawalApprovedOn: { label: '主动退出获批之日', kind: 'date' },
  today: TODAY,
} as const satisfies Readonly<Record<string, Input>>
