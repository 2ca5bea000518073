/** What the applicant judges: the rules' ids, each with what it asks in short. */
export const JUDGED_RULES = {
  aim: '以高水平国际科技合作为特色，以建成重要科研基地为目标',
  'platform-level': '依托平台建设的，依托高校的国家和省部级重大科研平台',
  'platform-feature': '依托平台建设的，突出国际化交流合作特色，形成体系化对外合作机制',
  team: '依托海外引进团队建设的，海外归国人才及其团队长期保持对外高水平科研合作',
  'independent-support': '鼓励工作场地、实验设施、研究人员、人才培养、经费投入等独立配套',
  effect: '取得明显建设成效',
  'read-first': '编制前仔细阅读计划、标准和认定申报通知等文件',
  'host-list': '中方依托平台属所列四类之一',
  'foreign-list':
    '外方依托为已同中方签署协议的国家实验室、国家级科学中心，或校级或相当于校级的实验室/研究中心',
  careful: '编制严肃认真、实事求是、内容翔实、文字精炼',
  'no-sensitive': '材料内容不涉及敏感事项（由填报人确认）',
  'one-copy': '申报书打印一式一份，随单位正式推荐函一同报送',
} as const

export type JudgedRuleId = keyof typeof JUDGED_RULES
