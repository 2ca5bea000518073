import type { Field, FiguresOf, SectionField } from '../figures/index.ts'
import { CHANGE_ITEMS } from './change-items.ts'
import { ELIGIBILITY_FIELDS } from './eligibility-fields.ts'
import { EVALUATION_RESULTS } from './evaluation-results.ts'
import { GROUND_CHOICES } from './ground-names.ts'

/** More of anything than a laboratory can have in its life. */
const MOST = 60

/** Most characters of a part of a name, as of a lab's name: more is a slip of pasting. */
export const MAX_NAME_PART = 200

/** 命名: the four parts of the two names. */
export const NAME_FIELDS = [
  { key: 'countryZh', label: '合作国家（中文）', kind: 'text', maxLength: MAX_NAME_PART },
  { key: 'fieldZh', label: '合作领域（中文）', kind: 'text', maxLength: MAX_NAME_PART },
  { key: 'countryEn', label: '合作国家（英文）', kind: 'text', maxLength: MAX_NAME_PART },
  { key: 'fieldEn', label: '合作领域（英文）', kind: 'text', maxLength: MAX_NAME_PART },
] as const satisfies readonly Field[]

/** 重大事项变更: one that has happened, or is to be applied for. */
export const CHANGE_FIELDS = [
  {
    key: 'what',
    label: '变更事项',
    kind: 'choice',
    choices: CHANGE_ITEMS.map(({ code, label }) => ({ value: code, label })),
  },
  { key: 'changedOn', label: '变更发生日', kind: 'day' },
  { key: 'appliedOn', label: '提交变更申请日', kind: 'day' },
  { key: 'affectsOperation', label: '影响联合实验室正常运行', kind: 'answer' },
] as const satisfies readonly Field[]

/** One 绩效评价. */
export const EVALUATION_FIELDS = [
  { key: 'on', label: '评价日期', kind: 'day' },
  {
    key: 'result',
    label: '评价结果',
    kind: 'choice',
    choices: EVALUATION_RESULTS.map(({ code, label }) => ({ value: code, label })),
  },
] as const satisfies readonly Field[]

/** Every figure of the section: the answers of 建设条件, the parts of the name, and the laboratory's own dates. */
export const ZHEJIANG_FIELDS = [
  { key: 'eligibility', label: '建设条件', kind: 'object', fields: ELIGIBILITY_FIELDS },
  { key: 'name', label: '命名', kind: 'object', fields: NAME_FIELDS },
  { key: 'recognisedOn', label: '认定日期（发文日）', kind: 'day' },
  {
    key: 'submitted',
    label: '已提交的年度',
    hint: '填报告所写的年度，例如 2026，不是提交的那一年。',
    kind: 'list',
    per: 'report',
    item: { kind: 'count', min: '1900', max: '2999' },
    none: '还没有提交过年度报告',
    maxItems: MOST,
  },
  {
    key: 'changes',
    label: '重大事项变更',
    kind: 'list',
    per: 'change',
    item: { kind: 'object', fields: CHANGE_FIELDS },
    none: '没有发生变更',
    maxItems: MOST,
  },
  {
    key: 'evaluations',
    label: '历次绩效评价',
    kind: 'list',
    per: 'evaluation',
    item: { kind: 'object', fields: EVALUATION_FIELDS },
    none: '还没有参加过绩效评价',
    maxItems: MOST,
  },
  {
    key: 'grounds',
    label: '第二十条情形',
    kind: 'list',
    per: 'ground',
    distinct: true,
    item: { kind: 'choice', choices: GROUND_CHOICES },
    none: '没有这些情形',
    maxItems: MOST,
  },
  { key: 'revokedOn', label: '取消资格决定日', kind: 'day' },
  { key: 'beltRoadOn', label: '被认定为国家“一带一路”联合实验室之日', kind: 'day' },
  { key: 'withdrawalApprovedOn', label: '主动退出获批之日', kind: 'day' },
] as const satisfies readonly Field[]

/** Their section of the figures file. */
export const ZHEJIANG_SECTION = {
  key: 'zhejiang',
  label: '浙江省国际联合实验室的数据',
  kind: 'object',
  fields: ZHEJIANG_FIELDS,
} as const satisfies SectionField

export type ZhejiangFigures = FiguresOf<typeof ZHEJIANG_FIELDS>
