import type { CellShape, Field, SectionField } from '../figures/index.ts'
import { LAB_TYPES, RECOMMENDERS, UNIVERSITIES } from './choices.ts'
import { ENCLOSED, OPINION_RULES, SECTIONS } from './headings.ts'
import { JUDGED_RULES } from './judged-rules.ts'

/** Characters of one long text: many times what a limit of 800 字 lets in, so that what is too long is counted too. */
const MAX_LONG = 20_000
const MAX_NOTE = 2000

const text = (key: string, label: string, maxLength = 200): Field => ({ key, label, kind: 'text', maxLength })
const long = (key: string, label: string): Field => ({ key, label, kind: 'longtext', maxLength: MAX_LONG })
const answer = (key: string, label: string): Field => ({ key, label, kind: 'answer' })
const group = (key: string, label: string, ...fields: readonly Field[]): Field => ({
  key,
  label,
  kind: 'object',
  fields,
})
const cell = (key: string, label: string, of: CellShape['of'], unit?: CellShape['unit']): Field => ({
  key,
  label,
  kind: 'cell',
  of,
  ...(unit === undefined ? {} : { unit }),
})
/** The form prints two rows; more may be added. */
const PLATFORMS: Field = {
  key: 'platforms',
  label: '依托平台',
  kind: 'list',
  per: 'platform',
  item: { kind: 'text', maxLength: 200 },
  opensWith: 2,
  maxItems: 100,
}
const party = (key: string, label: string): Field => group(key, label, text('name', '单位名称'), PLATFORMS)
const director = (key: string, label: string): Field =>
  group(
    key,
    label,
    text('name', '姓名'),
    cell('birth', '出生年月', 'month'),
    text('phone', '联系电话'),
    text('email', '电子邮箱'),
  )

/** What the form prints: 封面 and 基本信息表, each cell named as its table names it. */
const FORM: readonly Field[] = [
  group(
    'cover',
    '封面',
    text('labName', '实验室名称'),
    text('contact', '联系人'),
    text('phone', '联系电话'),
    text('email', '电子邮箱'),
    text('hostSeal', '依托单位（公章）'),
    text('supervisorSeal', '主管单位（公章）'),
  ),
  text('labName', '实验室名称'),
  { key: 'labType', label: '实验室类型', kind: 'choice', choices: LAB_TYPES },
  party('chinese', '中方单位及依托平台'),
  party('foreign', '外方单位及依托平台'),
  group(
    'agreement',
    '协议情况',
    text('name', '协议名称'),
    cell('signedOn', '签署时间', 'month'),
    text('content', '签署内容', MAX_NOTE),
  ),
  group('director', '实验室主任', director('chinese', '中方'), director('foreign', '外方')),
  group(
    'resources',
    '实验室资源',
    cell('area', '面积', 'decimal', 'square-metre'),
    cell('equipment', '仪器设备总值', 'decimal', 'wan-yuan'),
    cell('funding', '专项资金投入(万元)', 'decimal', 'wan-yuan'),
  ),
  group(
    'projects',
    '国际合作项目',
    cell('count', '项目总数', 'count', 'project'),
    cell('funding', '经费总额(万元)', 'decimal', 'wan-yuan'),
  ),
  group(
    'team',
    '学术团队',
    cell('domesticFixed', '国内固定研究人员数量', 'count', 'person'),
    cell('foreignFullTime', '外籍全职人员数量及比例', 'count-share'),
  ),
  group(
    'impact',
    '创新成果和影响力',
    cell('jointShare', '年联合发表文章比例', 'share'),
    cell('conferences', '主办或承办国际会议数量', 'count', 'time'),
    cell('keynotes', '实验室成员做大会报告数量', 'count', 'time'),
  ),
  group(
    'committee',
    '管理咨询委员会',
    cell('members', '专家咨询委员会人数', 'count', 'person'),
    cell('foreign', '外籍科学家人数及比例', 'count-share'),
  ),
  group(
    'text',
    '限字的三栏',
    long('significance', '建设意义及发展目标'),
    long('incubation', '培育过程及代表性成果'),
    long('plan', '未来三年建设规划、预期成效、考核指标'),
  ),
]

const judged = Object.entries(JUDGED_RULES)

/** What an answer may be given a note for: the judged rules, the signed opinions, the attachments. */
export const NOTED: readonly (readonly [id: string, label: string])[] = [
  ...judged,
  ...ENCLOSED.map(({ path, label }) => [OPINION_RULES[path] ?? path, label] as const),
]

/** Every figure of the 2022 application (`application2022`): what the rules ask, the form's cells, the outline 一 to 八. */
export const APPLICATION_FIELDS: readonly Field[] = [
  group(
    'recommender',
    '推荐',
    { key: 'kind', label: '推荐单位类型', kind: 'choice', choices: RECOMMENDERS },
    { key: 'university', label: '所推荐项目的高校', kind: 'choice', choices: UNIVERSITIES },
    { key: 'count', label: '本次推荐项数', kind: 'count', unit: 'project' },
  ),
  answer('platformHasNationalBase', '依托平台已建有国家国际科技合作基地'),
  { key: 'substantiveYears', label: '实质运行年数', kind: 'decimal', unit: 'year' },
  text('field', '领域方向'),
  group('judgements', '逐条自评', ...judged.map(([id, label]) => answer(id, label))),
  ...FORM,
  ...SECTIONS.map(({ path, number, label }) => long(path, `${number} ${label}`)),
  ...ENCLOSED.map(({ path, number, label }) => answer(path, `${number} ${label}`)),
  group('notes', '依据说明', ...NOTED.map(([id, label]) => text(id, `${label}的依据说明`, MAX_NOTE))),
]

/** Their section of the figures file. */
export const APPLICATION_SECTION = {
  key: 'application2022',
  label: '2022 年申报书的数据',
  kind: 'object',
  fields: APPLICATION_FIELDS,
} as const satisfies SectionField
