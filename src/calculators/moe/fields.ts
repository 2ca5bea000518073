import type {
  CountShape,
  DecimalShape,
  Field,
  FiguresOf,
  ListShape,
  ObjectShape,
  SectionField,
} from '../figures/index.ts'
import { MOE_CRITERIA, MOE_GROUPS, type MoeCriterionId, type MoeJudgementId } from './indicators.ts'
import { STAGE_WORDS } from './stage-words.ts'

const [BASIS, SUPPORT, TRAINING, RESEARCH, MANAGEMENT] = MOE_GROUPS

const count = (unit: CountShape['unit'] & string) => ({ kind: 'count', unit }) as const
const decimal = (unit: DecimalShape['unit'] & string) => ({ kind: 'decimal', unit }) as const
/** One entry a year or a semester: more than a century of them is a mistake. */
const each = <P extends ListShape['per'], I extends ListShape['item']>(per: P, item: I) =>
  ({ kind: 'list', per, item, maxItems: 100 }) as const

const PAPERS_OF_A_YEAR = {
  kind: 'object',
  fields: [
    { key: 'total', label: '高水平论文总数', ...count('paper') },
    { key: 'joint', label: '其中联合发表', ...count('paper') },
  ],
  parts: [{ part: 'joint', whole: 'total' }],
} as const satisfies ObjectShape

const STAGE_FLAGS = [
  { key: 'establishment', label: STAGE_WORDS.establishment, kind: 'flag' },
  { key: 'acceptance', label: STAGE_WORDS.acceptance, kind: 'flag' },
] as const satisfies readonly Field[]

/** The lab's own judgement, at either stage, of what the standard states in words. */
const JUDGEMENTS = MOE_CRITERIA.filter((criterion): criterion is { id: MoeJudgementId; label: string } =>
  /\/(platform|judgement)$/.test(criterion.id),
).map(({ id, label }) => {
  const what = id.endsWith('/platform') ? '依托平台' : '定性要求'
  return { key: id, label: `${label}（${what}）`, kind: 'object', fields: STAGE_FLAGS } as const
})

/** What a judgement or a figure rests on, in the lab's words. */
const NOTES = MOE_CRITERIA.map(
  ({ id, label }) => ({ key: id, label: `${label}的依据说明`, kind: 'text', maxLength: 2000 }) as const,
) satisfies readonly (Field & { key: MoeCriterionId })[]

/** The figures of the MOE standard (`moe`). Money in 万元, areas in ㎡. */
export const MOE_FIELDS = [
  {
    key: 'labClass',
    label: '实验室类别',
    kind: 'choice',
    group: BASIS,
    choices: [
      { value: 'A', label: 'A 类：面向国际科技前沿' },
      { value: 'B', label: 'B 类：面向“一带一路”国家重大战略需求' },
      { value: 'C', label: 'C 类：面向内地与港澳、大陆与台湾地区' },
    ],
  },
  {
    key: 'agreements',
    label: '已签署的协议',
    kind: 'object',
    group: BASIS,
    fields: [
      { key: 'institutional', label: '学校与学校之间的联合实验室协议或相同级别的协议', kind: 'flag' },
      { key: 'laboratory', label: '实验室与实验室之间的协同工作计划协议', kind: 'flag' },
    ],
  },
  { key: 'incubationYears', label: '已培育年数', group: BASIS, ...decimal('year') },
  { key: 'buildingArea', label: '建筑空间面积', group: SUPPORT, ...decimal('square-metre') },
  { key: 'equipmentValue', label: '仪器设备总值', group: SUPPORT, ...decimal('wan-yuan') },
  {
    key: 'annualFunding',
    label: '专项资金投入',
    group: SUPPORT,
    window: '建设期内',
    hint: '立项时建设期还没有开始，填建设期各年计划或承诺投入的金额。',
    ...each('year', decimal('wan-yuan')),
  },
  { key: 'internationalCourses', label: '国际化课程', group: TRAINING, ...each('year', count('project')) },
  { key: 'bilingualCourses', label: '双语或外语授课', group: TRAINING, ...each('semester', count('course')) },
  { key: 'jointGraduateStudents', label: '联合培养研究生', group: TRAINING, ...count('person') },
  { key: 'internationalStudents', label: '实验室培养留学生', group: TRAINING, ...count('person') },
  {
    key: 'projectsLastThreeYears',
    label: '近三年组织承担的科研任务',
    group: RESEARCH,
    window: '近三年',
    ...count('project'),
  },
  {
    key: 'projectsInConstruction',
    label: '建设期内组织承担的科研任务',
    group: RESEARCH,
    window: '建设期内',
    ...count('project'),
  },
  {
    key: 'domesticResearchers',
    label: '国内研究人员',
    group: RESEARCH,
    hint: '外籍研究人员计在其内。',
    ...count('person'),
  },
  { key: 'foreignResearchers', label: '其中外籍研究人员', group: RESEARCH, ...count('person') },
  {
    key: 'partTimeForeignVisits',
    label: '外籍 part-time 研究人员交流',
    group: RESEARCH,
    ...count('person-time'),
  },
  { key: 'papers', label: '每年发表高水平论文', group: RESEARCH, ...each('year', PAPERS_OF_A_YEAR) },
  {
    key: 'conferencesLastFiveYears',
    label: '近五年主办或承办国际学术会议',
    group: RESEARCH,
    window: '近五年',
    ...count('time'),
  },
  {
    key: 'keynotesLastFiveYears',
    label: '近五年在国际学术会议上做大会报告',
    group: RESEARCH,
    window: '近五年',
    ...count('time'),
  },
  {
    key: 'conferencesByYear',
    label: '每年主办或承办国际学术会议',
    group: RESEARCH,
    ...each('year', count('time')),
  },
  {
    key: 'keynotesByYear',
    label: '每年在国际学术会议上做大会报告',
    group: RESEARCH,
    ...each('year', count('time')),
  },
  {
    key: 'academicOffices',
    label: '在国际学术组织任职及担任国际期刊编委',
    group: RESEARCH,
    ...count('person-time'),
  },
  { key: 'committeeMembers', label: '国际学术委员会成员', group: MANAGEMENT, ...count('person') },
  { key: 'committeeForeignMembers', label: '其中外籍科学家', group: MANAGEMENT, ...count('person') },
  { key: 'judgements', label: '定性要求的自评', kind: 'object', fields: JUDGEMENTS },
  { key: 'notes', label: '依据说明', kind: 'object', fields: NOTES },
] as const satisfies readonly Field[]

/** The figures of the MOE standard that are valid. */
export type MoeFigures = FiguresOf<typeof MOE_FIELDS>

/** Their section of the figures file. */
export const MOE_SECTION = {
  key: 'moe',
  label: '教育部国际合作联合实验室的数据',
  kind: 'object',
  fields: MOE_FIELDS,
  parts: [
    { part: 'foreignResearchers', whole: 'domesticResearchers' },
    { part: 'committeeForeignMembers', whole: 'committeeMembers' },
  ],
} as const satisfies SectionField
