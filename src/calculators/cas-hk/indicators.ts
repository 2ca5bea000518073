/** The four first-level indicators (一级指标) of the CAS–HK evaluation's base 100, in its order. */
export const CAS_HK_GROUPS = ['优势互补性', '可持续发展性', '联合活动及成效', '人才培养与交流'] as const

const [COMPLEMENTARITY, SUSTAINABILITY, ACTIVITIES, EXCHANGE] = CAS_HK_GROUPS

/** The fifteen graded indicators by the evaluation's own words, in its order. What each asks stands in `cas-hk/rules.ts`. */
export const CAS_HK_INDICATORS = [
  { id: 'complementarity', label: '要素互补性', group: COMPLEMENTARITY, second: '要素互补性', judged: true },
  { id: 'planning', label: '未来规划及发展', group: COMPLEMENTARITY, second: '未来规划及发展', judged: true },
  // Their cells print points and no name; 四、 calls them so.
  {
    id: 'facilities',
    label: '固定场所和实验设备',
    group: SUSTAINABILITY,
    second: '基础支撑',
    judged: true,
  },
  { id: 'annual-funding', label: '稳定经费', group: SUSTAINABILITY, second: '基础支撑', judged: false },
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
  {
    id: 'patents',
    label: '联合获得专利、软件著作权登记等',
    group: ACTIVITIES,
    second: '合作成果',
    judged: false,
  },
  { id: 'other-outcomes', label: '其他联合成果', group: ACTIVITIES, second: '合作成果', judged: true },
  { id: 'awards', label: '联合获奖', group: ACTIVITIES, second: '合作成果', judged: false },
  { id: 'exchanges', label: '合作双方人员交流情况', group: EXCHANGE, second: '合作交流', judged: false },
  { id: 'symposia', label: '双方共同举办的学术研讨会', group: EXCHANGE, second: '合作交流', judged: false },
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
 * 重大联合亮点工作: its four kinds and the conditions of each, by an id that a figures file may keep and in
 * the text's words, a condition being what stands between two ；.
 */
export const CAS_HK_HIGHLIGHTS = [
  {
    kind: 'scientific',
    label: '重大科学问题和开辟新方向',
    conditions: [
      { id: 'science-magazine', label: '入选美国《科学》杂志年度科学进展' },
      { id: 'field-top-ten', label: '入选学科领域年度十大进展' },
      { id: 'academicians-vote', label: '入选两院院士评选的年度世界/中国十大科技进展新闻' },
      { id: 'china-top-ten', label: '入选中国科学十大进展' },
      { id: 'recognised-award', label: '获得本领域国际公认的重要奖项' },
      { id: 'new-discipline', label: '产生国际同行公认的新学科、新方向' },
    ],
  },
  {
    kind: 'technology',
    label: '关键核心技术',
    conditions: [
      { id: 'core-patent', label: '获得国际国内核心专利并得到应用' },
      { id: 'rd-100', label: '获得美国《研究与发展》杂志R&D100奖励' },
      { id: 'monopoly-broken', label: '打破国际技术垄断或封锁' },
      { id: 'market-gap', label: '填补国内市场空白' },
      { id: 'national-problem', label: '解决经济社会发展、国家安全中的重大科技难题并产生重大影响' },
      { id: 'irreplaceable', label: '在所属领域具有不可替代性' },
      { id: 'new-industry', label: '促进新兴产业的产生' },
    ],
  },
  {
    kind: 'solutions',
    label: '系统解决方案',
    conditions: [
      { id: 'standards', label: '形成国际标准、国家标准、重大咨询建议' },
      { id: 'infrastructure', label: '建成重大科技基础设施' },
      { id: 'national-security', label: '承担并完成国家安全总体性重大任务' },
      { id: 'pilot-scale', label: '实现规模试验示范并有重大应用前景' },
      { id: 'demonstration', label: '形成推广的示范装置' },
      { id: 'instruments', label: '自主研发重大科研仪器设备' },
      {
        id: 'scale-benefits',
        label: '规模效益、增长性、扩散性、市场占有率，有效提升产业竞争力，大幅改善民生等',
      },
    ],
  },
  {
    kind: 'industry',
    label: '产业化成果',
    conditions: [
      { id: 'industrial-outcome', label: '产出重大产业化成果，填补产业链空白，构成产业化发展格局' },
      {
        id: 'competitive-enterprise',
        label: '培育具有国际竞争力的企业，上市公司，取得了巨大的经济和社会效益',
      },
      { id: 'industry-upgrade', label: '推动相关产业整体竞争力的提升，促进相关产业技术水平的发展' },
    ],
  },
] as const

export type HighlightKind = (typeof CAS_HK_HIGHLIGHTS)[number]['kind']
export type HighlightConditionId = (typeof CAS_HK_HIGHLIGHTS)[number]['conditions'][number]['id']
