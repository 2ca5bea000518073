/** The four first-level indicators (一级指标) of the CAS–HK evaluation's base 100, in its order. */
export const CAS_HK_GROUPS = ['优势互补性', '可持续发展性', '联合活动及成效', '人才培养与交流'] as const

const [COMPLEMENTARITY, SUSTAINABILITY, ACTIVITIES, EXCHANGE] = CAS_HK_GROUPS

/** The fifteen graded indicators by the evaluation's own words, in its order. What each asks stands in `cas-hk/rules.ts`. */
export const CAS_HK_INDICATORS = [
  { id: 'complementarity', label: '要素互补性', group: COMPLEMENTARITY, second: '要素互补性', judged: true },
  { id: 'planning', label: '未来规划及发展', group: COMPLEMENTARITY, second: '未来规划及发展', judged: true },
  { id: 'facilities', label: '场所与设备', group: SUSTAINABILITY, second: '基础支撑', judged: true },
  { id: 'annual-funding', label: '经费', group: SUSTAINABILITY, second: '基础支撑', judged: false },
  { id: 'leaders', label: '学术带头人', group: SUSTAINABILITY, second: '队伍建设', judged: false },
  { id: 'staffing', label: '人员梯队', group: SUSTAINABILITY, second: '队伍建设', judged: true },
  { id: 'projects', label: '联合申请的合作项目数', group: ACTIVITIES, second: '合作研究项目', judged: false },
  {
    id: 'project-funding',
    label: '联合申请的合作经费数',
    group: ACTIVITIES,
    second: '合作研究项目',
    judged: false,
  },
  { id: 'publications', label: '联合发表物', group: ACTIVITIES, second: '合作成果', judged: false },
  { id: 'patents', label: '联合获得专利、软件著作权', group: ACTIVITIES, second: '合作成果', judged: false },
  { id: 'other-outcomes', label: '其他联合成果', group: ACTIVITIES, second: '合作成果', judged: true },
  { id: 'awards', label: '联合获奖', group: ACTIVITIES, second: '合作成果', judged: false },
  { id: 'exchanges', label: '人员交流', group: EXCHANGE, second: '合作交流', judged: false },
  { id: 'symposia', label: '学术研讨会', group: EXCHANGE, second: '合作交流', judged: false },
  { id: 'graduates', label: '联合培养人才', group: EXCHANGE, second: '人才培养', judged: false },
] as const

type Row = (typeof CAS_HK_INDICATORS)[number]

export type CasHkGroup = Row['group']
export type CasHkIndicatorId = Row['id']
/** An indicator without figures: the lab chooses A, B or C against the text's words. */
export type CasHkJudgedId = Extract<Row, { judged: true }>['id']
/** An indicator whose grade follows from figures. */
export type CasHkCountedId = Extract<Row, { judged: false }>['id']

/**
 * 重大联合亮点工作: its four kinds and the conditions of each, by ids that a figures file may keep.
 * The words of the conditions stand in `cas-hk/highlights.ts`.
 */
export const CAS_HK_HIGHLIGHTS = [
  {
    kind: 'scientific',
    label: '重大科学问题和开辟新方向',
    conditions: [
      'science-magazine',
      'field-top-ten',
      'academicians-vote',
      'china-top-ten',
      'recognised-award',
      'new-discipline',
    ],
  },
  {
    kind: 'technology',
    label: '关键核心技术',
    conditions: [
      'core-patent',
      'rd-100',
      'monopoly-broken',
      'market-gap',
      'national-problem',
      'irreplaceable',
      'new-industry',
    ],
  },
  {
    kind: 'solutions',
    label: '系统解决方案',
    conditions: [
      'standards',
      'infrastructure',
      'national-security',
      'pilot-scale',
      'demonstration',
      'instruments',
      'scale-benefits',
    ],
  },
  {
    kind: 'industry',
    label: '产业化成果',
    conditions: ['industrial-outcome', 'competitive-enterprise', 'industry-upgrade'],
  },
] as const

export type HighlightKind = (typeof CAS_HK_HIGHLIGHTS)[number]['kind']
export type HighlightConditionId = (typeof CAS_HK_HIGHLIGHTS)[number]['conditions'][number]
