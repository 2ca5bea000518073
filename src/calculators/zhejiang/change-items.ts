import type { CHANGE_RULES } from './rules/change.ts'

/** `apply`: can be applied for (第十四条); `in-principle-not`: 原则上不予调整 (第十五条), which is no ban. */
export type Verdict = 'apply' | 'in-principle-not'

export type ChangeCode =
  | 'head-chinese'
  | 'head-foreign'
  | 'managers'
  | 'name'
  | 'main-tasks'
  | 'other-major'
  | 'country'
  | 'chinese-host'
  | 'foreign-host'

export interface ChangeItem {
  readonly code: ChangeCode
  readonly label: string
  readonly verdict: Verdict
  /** The rule that names it. */
  readonly rule: keyof typeof CHANGE_RULES
  /** The words of that rule's quote that are this item. */
  readonly asWritten: string
  /** Open points of this item beside those of its verdict. */
  readonly readings: readonly ('zj-name-and-country' | 'zj-host-renamed')[]
}

/** What may change, each with the clause that names it. */
export const CHANGE_ITEMS: readonly ChangeItem[] = [
  {
    code: 'head-chinese',
    label: '中方负责人',
    verdict: 'apply',
    rule: '14-may',
    asWritten: '中外方负责人',
    readings: [],
  },
  {
    code: 'head-foreign',
    label: '外方负责人',
    verdict: 'apply',
    rule: '14-may',
    asWritten: '中外方负责人',
    readings: [],
  },
  {
    code: 'managers',
    label: '管理人员',
    verdict: 'apply',
    rule: '14-may',
    asWritten: '管理人员',
    readings: [],
  },
  {
    code: 'name',
    label: '名称',
    verdict: 'apply',
    rule: '14-may',
    asWritten: '名称',
    readings: ['zj-name-and-country'],
  },
  {
    code: 'main-tasks',
    label: '主要任务',
    verdict: 'apply',
    rule: '14-may',
    asWritten: '主要任务',
    readings: ['zj-name-and-country'],
  },
  {
    code: 'other-major',
    label: '其它影响正常运行的重大事项',
    verdict: 'apply',
    rule: '14-may',
    asWritten: '其它影响正常运行的重大事项',
    readings: [],
  },
  {
    code: 'country',
    label: '合作国家',
    verdict: 'in-principle-not',
    rule: '15-1',
    asWritten: '合作国家',
    readings: ['zj-name-and-country'],
  },
  {
    code: 'chinese-host',
    label: '中方依托单位',
    verdict: 'in-principle-not',
    rule: '15-2',
    asWritten: '中方依托单位',
    readings: ['zj-host-renamed'],
  },
  {
    code: 'foreign-host',
    label: '外方依托单位',
    verdict: 'in-principle-not',
    rule: '15-3',
    asWritten: '外方依托单位',
    readings: ['zj-host-renamed'],
  },
]
