/** A clause of the notice or its form that has rules: an indicator of the page. */
export interface RuleClause {
  readonly fragment: string
  /** As the text prints it; its parts' fragments begin with the clause's own. */
  readonly number: string
  readonly label: string
  readonly group: string
}

const [WHO, BUILDING, FILING, ENCLOSURES] = ['推荐资格', '建设要求', '填报要求', '意见与附件'] as const

/** Every clause with rules, in the order of the page. */
export const RULE_CLAUSES: readonly RuleClause[] = [
  { fragment: 's-2', number: '二、', label: '谁可推荐、几项', group: WHO },
  { fragment: 's-1-1', number: '一、1.', label: '特色与目标', group: BUILDING },
  { fragment: 's-1-2', number: '一、2.', label: '两种模式与排除', group: BUILDING },
  { fragment: 's-1-3', number: '一、3.', label: '实质运行与成效', group: BUILDING },
  { fragment: 's-1-4', number: '一、4.', label: '重点支持的领域', group: BUILDING },
  { fragment: 'form-note-1', number: '说明一、', label: '达到立项标准', group: BUILDING },
  { fragment: 'form-note-2', number: '说明二、', label: '依托平台的范围', group: BUILDING },
  { fragment: 'form-note-3', number: '说明三、', label: '表内不得空缺', group: FILING },
  { fragment: 'form-note-4', number: '说明四、', label: '编制要求', group: FILING },
  { fragment: 's-3', number: '三、', label: '在线填写与邮寄', group: FILING },
  { fragment: 'form-note-5', number: '说明五、', label: '份数与推荐函', group: FILING },
  { fragment: 'form-s-7', number: '七、', label: '主管部门意见', group: ENCLOSURES },
  { fragment: 'form-s-8', number: '八、', label: '附件和证明材料', group: ENCLOSURES },
]
