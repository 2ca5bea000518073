import type {
  CountShape,
  DecimalShape,
  Field,
  FiguresOf,
  ObjectShape,
  SectionField,
} from '../figures/index.ts'
import {
  CAS_HK_GROUPS,
  CAS_HK_HIGHLIGHTS,
  CAS_HK_INDICATORS,
  type CasHkJudgedId,
  type HighlightKind,
} from './indicators.ts'

const [, SUSTAINABILITY, ACTIVITIES, EXCHANGE] = CAS_HK_GROUPS
const HIGHLIGHTS = '重大联合亮点工作'
const FIVE_YEARS = '评估期五年'

const count = (unit: CountShape['unit'] & string) => ({ kind: 'count', unit }) as const
const decimal = (unit: DecimalShape['unit'] & string) => ({ kind: 'decimal', unit }) as const

const GRADES = [
  { value: 'A', label: 'A 档' },
  { value: 'B', label: 'B 档' },
  { value: 'C', label: 'C 档' },
] as const

const JUDGED = CAS_HK_INDICATORS.filter((row): row is typeof row & { id: CasHkJudgedId } => row.judged).map(
  ({ id, label }) => ({ key: id, label: `${label}（自评等级）`, kind: 'choice', choices: GRADES }) as const,
)

/** One jointly published paper; both figures are needed, since the equivalent is their ratio. */
const PAPER = {
  kind: 'object',
  fields: [
    { key: 'title', label: '题名', kind: 'text', maxLength: 1000 },
    { key: 'journal', label: '刊物', kind: 'text', maxLength: 500 },
    { key: 'year', label: '发表年份', kind: 'count', min: '1900', max: '2100' },
    { key: 'impactFactor', label: '影响因子', kind: 'decimal', required: true },
    {
      key: 'fieldMeanImpactFactor',
      label: '本学科的平均影响因子',
      kind: 'decimal',
      above: '0',
      required: true,
    },
  ],
} as const satisfies ObjectShape

const HIGHLIGHT_COUNTS = CAS_HK_HIGHLIGHTS.map(
  ({ kind, label }) => ({ key: kind, label: `${label}：满足的条数`, ...count('condition') }) as const,
) satisfies readonly (Field & { key: HighlightKind })[]

type Condition = (typeof CAS_HK_HIGHLIGHTS)[number]['conditions'][number]

const HIGHLIGHT_TICKS = CAS_HK_HIGHLIGHTS.map(
  ({ kind, label, conditions }) =>
    ({
      key: kind,
      label: `${label}：满足的条件`,
      kind: 'list',
      per: 'condition',
      item: {
        kind: 'choice',
        choices: conditions.map(({ id, label: words }: Condition) => ({ value: id, label: words })),
      },
      distinct: true,
      maxItems: conditions.length,
    }) as const,
)

/** The figures of the CAS–HK evaluation (`casHk`), all of them of the five years evaluated. Money in 万元. */
export const CAS_HK_FIELDS = [
  { key: 'grades', label: '自评等级', kind: 'object', fields: JUDGED },
  {
    key: 'annualFunding',
    label: '每年经费来源',
    group: SUSTAINABILITY,
    window: FIVE_YEARS,
    kind: 'list',
    per: 'year',
    item: decimal('wan-yuan'),
    opensWith: 5,
    maxItems: 5,
  },
  {
    key: 'leaders',
    label: '各方带头人中的领军人才',
    group: SUSTAINABILITY,
    hint: '每一方填一个人数，只数这一方带头人中的领军人才；三方共建填三个。',
    kind: 'list',
    per: 'party',
    item: count('person'),
    minItems: 2,
    maxItems: 20,
  },
  {
    key: 'projects',
    label: '联合申请的合作项目数',
    group: ACTIVITIES,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      { key: 'led', label: '主持的项目', ...count('project') },
      { key: 'subprojects', label: '主持的课题', ...count('project') },
    ],
  },
  {
    key: 'projectFunding',
    label: '联合申请的合作项目总金额',
    group: ACTIVITIES,
    window: FIVE_YEARS,
    ...decimal('wan-yuan'),
  },
  {
    key: 'publications',
    label: '联合发表物',
    group: ACTIVITIES,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      {
        key: 'papers',
        label: '联合发表论文',
        kind: 'list',
        per: 'paper',
        item: PAPER,
        dividedBy: 'fieldMeanImpactFactor',
        maxItems: 20_000,
      },
      { key: 'invitedTalks', label: '会议报告（大会报告、分会特邀报告）', ...count('talk') },
      { key: 'proceedingsPapers', label: '其他 ISTP 会议论文', ...count('paper') },
      { key: 'monographs', label: '专著', ...count('book') },
      { key: 'chapters', label: '专著章节', ...count('chapter') },
    ],
  },
  {
    key: 'patents',
    label: '联合获得专利、软件著作权登记等',
    group: ACTIVITIES,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      { key: 'domesticFiled', label: '国内申请的发明专利', ...count('patent') },
      { key: 'domesticGranted', label: '国内授权的发明专利', ...count('patent') },
      { key: 'internationalGranted', label: '授权的国际专利', ...count('patent') },
      { key: 'softwareCopyrights', label: '软件著作权登记', ...count('patent') },
    ],
  },
  {
    key: 'awards',
    label: '联合获奖',
    group: ACTIVITIES,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      { key: 'nationalFirst', label: '国家级一等奖', ...count('award') },
      { key: 'nationalSecond', label: '国家级二等奖', ...count('award') },
      { key: 'provincialFirst', label: '省部级一等奖', ...count('award') },
      { key: 'provincialSecond', label: '省部级二等奖', ...count('award') },
      { key: 'provincialThird', label: '省部级三等奖', ...count('award') },
      { key: 'internationalEquivalents', label: '国际奖励（由专家判定）', ...decimal('equivalent') },
    ],
  },
  {
    key: 'exchanges',
    label: '合作双方人员交流情况',
    group: EXCHANGE,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      { key: 'researcherVisits', label: '固定研究人员交流', ...count('person-time') },
      { key: 'researcherHalfYears', label: '固定研究人员半年期交流', ...count('person-time') },
      { key: 'researcherYears', label: '固定研究人员一年期交流', ...count('person-time') },
      { key: 'studentVisits', label: '学生交流', ...count('person-time') },
    ],
  },
  {
    key: 'symposia',
    label: '双方共同举办的学术研讨会',
    group: EXCHANGE,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      { key: 'international', label: '国际会议', ...count('time') },
      { key: 'domestic', label: '国内会议', ...count('time') },
    ],
  },
  {
    key: 'graduates',
    label: '联合培养人才',
    group: EXCHANGE,
    window: FIVE_YEARS,
    kind: 'object',
    fields: [
      { key: 'doctoral', label: '毕业的博士研究生', ...count('person') },
      { key: 'master', label: '毕业的硕士研究生', ...count('person') },
      { key: 'postdoctoral', label: '出站博士后', ...count('person') },
      { key: 'presidentSpecialAwards', label: '科学院院长特别奖', ...count('award') },
      { key: 'excellentDissertations', label: '科学院优秀博士学位论文', ...count('paper') },
      { key: 'otherAwardEquivalents', label: '其他奖项（由专家判定）', ...decimal('equivalent') },
    ],
  },
  {
    key: 'highlights',
    label: '重大联合亮点工作',
    group: HIGHLIGHTS,
    window: FIVE_YEARS,
    kind: 'object',
    fields: HIGHLIGHT_COUNTS,
  },
  {
    key: 'highlightConditions',
    label: '重大联合亮点工作：逐条勾选',
    group: HIGHLIGHTS,
    kind: 'object',
    fields: HIGHLIGHT_TICKS,
  },
] as const satisfies readonly Field[]

/** The figures of the CAS–HK evaluation that are valid. */
export type CasHkFigures = FiguresOf<typeof CAS_HK_FIELDS>

/** Their section of the figures file. */
export const CAS_HK_SECTION = {
  key: 'casHk',
  label: '中国科学院和香港地区联合实验室的数据',
  kind: 'object',
  fields: CAS_HK_FIELDS,
  tallies: [{ numbers: 'highlights', lists: 'highlightConditions' }],
} as const satisfies SectionField
