import type { Source, Unit } from '../core/index.ts'
import type { FieldKind, FormField, Limit } from './types.ts'

const printed = (fragment: string, quote: string): Source => ({
  policy: 'moe-notice-2022',
  fragment,
  quote,
})

type More = Partial<Omit<FormField, 'path' | 'label' | 'kind' | 'source'>>

const cover = (path: string, label: string, quote: string, more: More = {}): FormField => ({
  path,
  label,
  kind: 'text',
  source: printed('form', quote),
  readings: ['form-blank-cover'],
  ...more,
})

const cell = (path: string, label: string, kind: FieldKind, quote: string, more: More = {}): FormField => ({
  path,
  label,
  kind,
  source: printed('form-basic', quote),
  ...more,
})

const number = (path: string, label: string, quote: string, unit: Unit, more: More = {}): FormField =>
  cell(path, label, unit === 'wan-yuan' || unit === 'square-metre' ? 'decimal' : 'count', quote, {
    unit,
    ...more,
  })

const limited = (path: string, label: string, limit: Limit): FormField =>
  cell(path, label, 'long', `${label} (${limit.asWritten})`, {
    limit,
    readings: ['form-words', 'form-words-online', 'form-words-ambiguous-marks', 'form-words-within'],
  })

/** 封面. */
export const COVER_FIELDS: readonly FormField[] = [
  cover('cover.labName', '实验室名称（封面）', '实验室名称：', {
    same: 'labName',
    readings: ['form-blank-cover', 'form-same-name'],
  }),
  cover('cover.contact', '联系人', '联系人：'),
  cover('cover.phone', '联系电话', '联系电话：'),
  cover('cover.email', '电子邮箱', '电子邮箱：'),
  cover('cover.hostSeal', '依托单位（公章）', '依托单位（公章）：'),
  cover('cover.supervisorSeal', '主管单位（公章）', '主管单位（公章）：'),
]

/** 基本信息表, in the order in which it is printed. */
export const TABLE_FIELDS: readonly FormField[] = [
  cell('labName', '实验室名称', 'text', '实验室名称'),
  cell('labType', '实验室类型', 'choice', '实验室类型', { readings: ['form-types'] }),
  cell('chinese.name', '中方·单位名称', 'text', '中方单位及依托平台 单位名称'),
  cell('chinese.platforms', '中方·依托平台', 'text', '依托平台 依托平台', {
    rows: 2,
    readings: ['form-platform-rows'],
  }),
  cell('foreign.name', '外方·单位名称', 'text', '外方单位及依托平台 单位名称'),
  cell('foreign.platforms', '外方·依托平台', 'text', '依托平台 依托平台', {
    rows: 2,
    readings: ['form-platform-rows'],
  }),
  cell('agreement.name', '协议名称', 'text', '协议名称', { readings: ['form-one-agreement'] }),
  cell('agreement.signedOn', '签署时间', 'month', '签署时间', { readings: ['form-date-precision'] }),
  cell('agreement.content', '签署内容', 'text', '签署内容'),
  cell('director.chinese.name', '实验室主任·中方·姓名', 'text', '中方 姓名'),
  cell('director.chinese.birth', '实验室主任·中方·出生年月', 'month', '出生年月', {
    readings: ['form-date-precision'],
  }),
  cell('director.chinese.phone', '实验室主任·中方·联系电话', 'text', '联系电话'),
  cell('director.chinese.email', '实验室主任·中方·电子邮箱', 'text', '电子邮箱'),
  cell('director.foreign.name', '实验室主任·外方·姓名', 'text', '外方 姓名'),
  cell('director.foreign.birth', '实验室主任·外方·出生年月', 'month', '出生年月', {
    readings: ['form-date-precision'],
  }),
  cell('director.foreign.phone', '实验室主任·外方·联系电话', 'text', '联系电话'),
  cell('director.foreign.email', '实验室主任·外方·电子邮箱', 'text', '电子邮箱'),
  number('resources.area', '实验室资源·面积', '面积', 'square-metre', { readings: ['form-units'] }),
  number('resources.equipment', '仪器设备总值', '仪器设备总值', 'wan-yuan', { readings: ['form-units'] }),
  number('resources.funding', '专项资金投入(万元)', '专项资金投入 (万元)', 'wan-yuan'),
  number('projects.count', '国际合作项目·项目总数', '项目总数', 'project'),
  number('projects.funding', '经费总额(万元)', '经费总额(万元)', 'wan-yuan'),
  number('team.domesticFixed', '国内固定研究人员数量', '国内固定研究人员数量', 'person'),
  cell('team.foreignFullTime', '外籍全职人员数量及比例', 'count-share', '外籍全职人员数量及比例', {
    unit: 'person',
    readings: ['form-foreign-share'],
  }),
  cell('impact.jointShare', '年联合发表文章比例', 'share', '年联合发表文章比例'),
  number('impact.conferences', '主办或承办国际会议数量', '主办或承办国际会议数量', 'time'),
  number('impact.keynotes', '实验室成员做大会报告数量', '实验室成员做大会报告数量', 'time'),
  number('committee.members', '专家咨询委员会人数', '专家咨询委员会人数', 'person', {
    readings: ['form-committee-names'],
  }),
  cell('committee.foreign', '外籍科学家人数及比例', 'count-share', '外籍科学家人数及比例', {
    unit: 'person',
    readings: ['form-committee-names'],
  }),
  limited('text.significance', '建设意义及发展目标', { value: 500, asWritten: '限500字内' }),
  limited('text.incubation', '培育过程及代表性成果', { value: 800, asWritten: '限800字内' }),
  limited('text.plan', '未来三年建设规划、预期成效、考核指标', { value: 800, asWritten: '限800字内' }),
]

/** Every field of the application that may not be blank. */
export const FORM_FIELDS: readonly FormField[] = [...COVER_FIELDS, ...TABLE_FIELDS]
