/** What the applicant judges: the rules' ids, each with what it asks in short. */
export const JUDGED_RULES = {
  aim: '特色与目标',
  'platform-level': '依托平台的级别',
  'platform-feature': '国际化特色与合作机制',
  team: '海外归国人才及其团队',
  'independent-support': '独立配套（鼓励）',
  effect: '建设成效',
  'read-first': '先读有关文件',
  'host-list': '中方依托平台的范围',
  'foreign-list': '外方依托的范围',
  careful: '编制要求',
  'no-sensitive': '不涉及敏感事项',
  'one-copy': '一式一份，随推荐函报送',
} as const

export type JudgedRuleId = keyof typeof JUDGED_RULES
