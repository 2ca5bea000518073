import type { Source } from '../core/index.ts'
import { type Field, fieldAt } from '../figures/index.ts'
import { APPLICATION_FIELDS } from './fields.ts'
import type { FormField, Limit } from './types.ts'

type More = Partial<Omit<FormField, 'path' | 'label' | 'shape' | 'source'>>

const TABLE = { kind: 'object', fields: APPLICATION_FIELDS } as const

/** A cell of the form: what the table of figures says of it, beside the words that the form prints for it. */
function printed(fragment: string, path: string, quote: string, more: More = {}): FormField {
  const source: Source = { policy: 'moe-notice-2022', fragment, quote }
  const field = fieldAt(TABLE, path)
  if (field === undefined) throw new Error(`no figure at ${path}`)
  return {
    path,
    label: labelOf(path, field),
    shape: field.kind === 'list' ? field.item : field,
    source,
    ...more,
  }
}

/** Named with what it is a part of where its own name does not tell it apart: `实验室主任·中方·姓名`. */
function labelOf(path: string, { label }: Field): string {
  const steps = path.split('.')
  const [whole = ''] = steps
  if (steps.length === 1 || whole === 'text') return label
  const wholes = steps.slice(1).map((_, depth) => fieldAt(TABLE, steps.slice(0, depth + 1).join('.'))?.label)
  return [...wholes, label].join('·')
}

const cover = (path: string, quote: string, more: More = {}): FormField =>
  printed('form', path, quote, { readings: ['form-blank-cover'], ...more })

const cell = (path: string, quote: string, more: More = {}): FormField =>
  printed('form-basic', path, quote, more)

const limited = (path: string, quote: string, limit: Limit): FormField =>
  cell(path, quote, {
    limit,
    readings: ['form-words', 'form-words-online', 'form-words-ambiguous-marks', 'form-words-within'],
  })

/** 封面. */
export const COVER_FIELDS: readonly FormField[] = [
  cover('cover.labName', '实验室名称：', {
    same: 'labName',
    readings: ['form-blank-cover', 'form-same-name'],
  }),
  cover('cover.contact', '联系人：'),
  cover('cover.phone', '联系电话：'),
  cover('cover.email', '电子邮箱：'),
  cover('cover.hostSeal', '依托单位（公章）：'),
  cover('cover.supervisorSeal', '主管单位（公章）：'),
]

/** 基本信息表, in the order in which it is printed. */
export const TABLE_FIELDS: readonly FormField[] = [
  cell('labName', '实验室名称'),
  cell('labType', '实验室类型', { readings: ['form-types'] }),
  cell('chinese.name', '中方单位及依托平台 单位名称'),
  cell('chinese.platforms', '依托平台 依托平台', { rows: 2, readings: ['form-platform-rows'] }),
  cell('foreign.name', '外方单位及依托平台 单位名称'),
  cell('foreign.platforms', '依托平台 依托平台', { rows: 2, readings: ['form-platform-rows'] }),
  cell('agreement.name', '协议名称', { readings: ['form-one-agreement'] }),
  cell('agreement.signedOn', '签署时间', { readings: ['form-date-precision'] }),
  cell('agreement.content', '签署内容'),
  cell('director.chinese.name', '中方 姓名'),
  cell('director.chinese.birth', '出生年月', { readings: ['form-date-precision'] }),
  cell('director.chinese.phone', '联系电话'),
  cell('director.chinese.email', '电子邮箱'),
  cell('director.foreign.name', '外方 姓名'),
  cell('director.foreign.birth', '出生年月', { readings: ['form-date-precision'] }),
  cell('director.foreign.phone', '联系电话'),
  cell('director.foreign.email', '电子邮箱'),
  cell('resources.area', '面积', { readings: ['form-units'] }),
  cell('resources.equipment', '仪器设备总值', { readings: ['form-units'] }),
  cell('resources.funding', '专项资金投入 (万元)'),
  cell('projects.count', '项目总数'),
  cell('projects.funding', '经费总额(万元)'),
  cell('team.domesticFixed', '国内固定研究人员数量'),
  cell('team.foreignFullTime', '外籍全职人员数量及比例', { readings: ['form-foreign-share'] }),
  cell('impact.jointShare', '年联合发表文章比例'),
  cell('impact.conferences', '主办或承办国际会议数量'),
  cell('impact.keynotes', '实验室成员做大会报告数量'),
  cell('committee.members', '专家咨询委员会人数', { readings: ['form-committee-names'] }),
  cell('committee.foreign', '外籍科学家人数及比例', { readings: ['form-committee-names'] }),
  limited('text.significance', '建设意义及发展目标 (限500字内)', { value: 500, asWritten: '限500字内' }),
  limited('text.incubation', '培育过程及代表性成果 (限800字内)', { value: 800, asWritten: '限800字内' }),
  limited('text.plan', '未来三年建设规划、预期成效、考核指标 (限800字内)', {
    value: 800,
    asWritten: '限800字内',
  }),
]

/** Every field of the application that may not be blank. */
export const FORM_FIELDS: readonly FormField[] = [...COVER_FIELDS, ...TABLE_FIELDS]
