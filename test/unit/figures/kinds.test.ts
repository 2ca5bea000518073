import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import {
  fieldAt,
  objectSchema,
  type Problem,
  readObject,
  shapeAt,
} from '../../../src/calculators/figures/index.ts'

/** Every kind of field that asks for no number, as the tables of the next calculators use them. */
const TABLE = {
  kind: 'object',
  fields: [
    { key: 'recognisedOn', label: '认定日期', kind: 'day' },
    { key: 'name', label: '名称', kind: 'text', maxLength: 10 },
    { key: 'summary', label: '摘要', kind: 'longtext', maxLength: 20 },
    { key: 'isIndependent', label: '独立法人', kind: 'answer' },
    { key: 'isSigned', label: '已签署', kind: 'flag' },
    { key: 'area', label: '面积', kind: 'cell', of: 'decimal', unit: 'square-metre' },
    { key: 'members', label: '人数', kind: 'cell', of: 'count', unit: 'person' },
    { key: 'signedOn', label: '签署时间', kind: 'cell', of: 'month' },
    { key: 'jointShare', label: '比例', kind: 'cell', of: 'share' },
    { key: 'foreign', label: '人数及比例', kind: 'cell', of: 'count-share' },
    {
      key: 'platforms',
      label: '依托平台',
      kind: 'list',
      per: 'platform',
      item: { kind: 'text', maxLength: 5 },
      maxItems: 3,
    },
    {
      key: 'events',
      label: '事项',
      kind: 'list',
      per: 'year',
      maxItems: 3,
      item: { kind: 'object', fields: [{ key: 'on', label: '日期', kind: 'day' }] },
    },
  ],
} as const

const valid = new Ajv2020({ strict: true, formats: { date: true } }).compile(objectSchema(TABLE.fields))

function read(input: unknown) {
  const problems: Problem[] = []
  return { values: readObject(TABLE, input, { path: '', name: '', problems }), problems }
}

test.each([
  { recognisedOn: '2024-02-29' },
  { name: '中外联合实验室' },
  { summary: '第一行\n第二行' },
  { isIndependent: true },
  { isIndependent: false },
  { events: [{ on: '2025-01-01' }, null] },
  { area: 5200.5 },
  { area: ' 无 ' },
  { members: 0 },
  { members: '　' },
  { signedOn: '2021-03' },
  { signedOn: '2021-03-31' },
  { signedOn: '无' },
  { jointShare: '约 15%' },
  { jointShare: 0.15 },
  { foreign: '6（12%）' },
  { platforms: ['甲', null, '无'] },
])('%j is kept as it is, and the schema allows it', (input) => {
  expect(read(input)).toEqual({ values: input, problems: [] })
  expect(valid(input)).toBe(true)
})

test('what is null or missing is not known, and no problem', () => {
  expect(read({ recognisedOn: null, isIndependent: null, summary: undefined })).toEqual({
    values: {},
    problems: [],
  })
})

test.each([
  ['a day that does not exist', { recognisedOn: '2025-02-29' }, 'recognisedOn', '2025-02-29'],
  ['a day without zeros', { recognisedOn: '2025-3-1' }, 'recognisedOn', '2025-3-1'],
  ['a year half typed', { recognisedOn: '0026-03-01' }, 'recognisedOn', '1900'],
  ['a number for a day', { recognisedOn: 20_250_301 }, 'recognisedOn', '日期'],
  ['a date of the language', { recognisedOn: new Date(0) }, 'recognisedOn', '日期'],
  ['a text too long', { summary: '字'.repeat(21) }, 'summary', '最多 20 字'],
  ['a number for a text', { summary: 3 }, 'summary', '应为文字'],
  ['a word for an answer', { isIndependent: '是' }, 'isIndependent', 'true（是）或 false（否）'],
  ['a number for an answer', { isIndependent: 0 }, 'isIndependent', 'true（是）或 false（否）'],
  ['a word for a number', { area: '很大' }, 'area', '没有的填“无”。'],
  ['a negative number', { members: -1 }, 'members', '不能小于 0'],
  ['half a person', { foreign: 1.5 }, 'foreign', '应为整数'],
  ['a month that does not exist', { signedOn: '2021-13' }, 'signedOn', '应为年月'],
  ['a year half typed in a month', { signedOn: '0021-03' }, 'signedOn', '应为年月'],
  ['a number for a month', { signedOn: 202_103 }, 'signedOn', '应为年月'],
  ['a page pasted for a share', { jointShare: '约'.repeat(201) }, 'jointShare', '最多 200 字'],
  ['a number for an entry of words', { platforms: ['甲', 5] }, 'platforms.1', '第 2 个应为文字'],
  ['a day in an entry', { events: [{ on: '2025-13-01' }] }, 'events.0.on', '日期'],
])('%s is reported at its path, in words, and not taken over', (_, input, path, words) => {
  const { values, problems } = read(input)
  expect(problems.map((problem) => problem.path)).toEqual([path])
  expect(problems[0]?.message).toContain(words)
  expect(JSON.stringify(values)).not.toContain(
    path.includes('.') ? (/\.on$/.test(path) ? '2025-13' : '5') : ':',
  )
})

test.each([
  ['name', 'text'],
  ['events', 'list'],
  ['events.2', 'object'],
  ['events.2.on', 'day'],
  ['events.3', undefined],
  ['events.x', undefined],
  ['name.length', undefined],
  ['nothing', undefined],
])('the shape at %s is %s', (path, kind) => {
  expect(shapeAt(TABLE, path)?.kind).toBe(kind)
})

test('a row is found by its path, an entry of a list is none', () => {
  expect(fieldAt(TABLE, 'events.0.on')?.label).toBe('日期')
  expect(fieldAt(TABLE, 'events.0')).toBeUndefined()
})
