import { describe, expect, test } from 'vitest'
import { fromCsv, toCsv } from '../../../src/components/files/formats/csv.ts'
import { EMPTY_DRAFT, FORMAT } from '../../../src/stores/draft.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => fromCsv(bytes(text), EMPTY_DRAFT)

test('begins with a BOM and ends its lines with CRLF, as Excel expects', async () => {
  const csv = await toCsv({ format: FORMAT, name: '甲', moe: { equipmentValue: '2600' } })
  expect(csv.startsWith('\uFEFF路径,名称,单位,数值\r\nname,联合实验室名称,,甲\r\n')).toBe(true)
  expect(csv).toContain('\r\nmoe.equipmentValue,仪器设备总值,万元,2600\r\n')
  expect(csv.replace(/\r\n/g, '')).not.toContain('\n')
})

test.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', "'=1"])(
  'no cell of a table begins with what a spreadsheet would run: %j',
  async (name) => {
    const { default: papaparse } = await import('papaparse')
    const { data } = papaparse.parse<string[]>(await toCsv({ format: FORMAT, name }))
    expect(data[1]?.[3]).toBe(`'${name}`)
    expect((await read(await toCsv({ format: FORMAT, name }))).draft['name']).toBe(name)
  },
)

test('a table that Excel saved in its Chinese encoding is read', async () => {
  const head = [0xc2, 0xb7, 0xbe, 0xb6, 0x2c, 0xca, 0xfd, 0xd6, 0xb5, 0x0d, 0x0a] // 路径,数值 in GBK
  const line = [...bytes('moe.equipmentValue,2600')]
  const { draft, problems } = await fromCsv(new Uint8Array([...head, ...line]), EMPTY_DRAFT)
  expect(draft).toEqual({ format: FORMAT, moe: { equipmentValue: '2600' } })
  expect(problems).toEqual([])
})

const TABLE = '路径,数值\r\nmoe.equipmentValue,2600\r\n'
const utf16 = (text: string, isBig: boolean) =>
  Uint8Array.from(
    `\uFEFF${text}`.split('').flatMap((each) => {
      const code = each.charCodeAt(0)
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )

test.each([
  ['UTF-16, little end first', utf16(TABLE, false)],
  ['UTF-16, big end first', utf16(TABLE, true)],
  ['UTF-16 with tabs, as Excel saves “Unicode 文本”', utf16(TABLE.replace(/,/g, '\t'), false)],
  ['sep=,', bytes(`sep=,\r\n${TABLE}`)],
  ['sep=; with semicolons', bytes(`\uFEFFSEP=;\r\n${TABLE.replace(/,/g, ';')}`)],
  ['semicolons', bytes(TABLE.replace(/,/g, ';'))],
  ['line feeds alone', bytes(TABLE.replace(/\r/g, ''))],
  ['carriage returns alone', bytes(TABLE.replace(/\n/g, ''))],
])('%s: read like any other table', async (_, file) => {
  const { draft, problems } = await fromCsv(file, EMPTY_DRAFT)
  expect(draft).toEqual({ format: FORMAT, moe: { equipmentValue: '2600' } })
  expect(problems).toEqual([])
})

test('a line taken away counts where a problem is named by its row', async () => {
  const { problems } = await read('sep=,\n路径,数值\nmoe.buildingArea,-1')
  expect(problems.map(({ where }) => where)).toEqual(['第 3 行'])
})

test('a text in no known encoding is refused, and not read with signs in place of what was lost', async () => {
  const file = new Uint8Array([...bytes('路径,数值\r\nname,'), 0xff, 0xff])
  await expect(fromCsv(file, EMPTY_DRAFT)).rejects.toThrow('编码认不出来')
})

test('a quote that is never closed takes in no other row', async () => {
  const { draft, problems } = await read('路径,数值\nname,"甲\nmoe.equipmentValue,2600')
  expect(draft).toEqual({ format: FORMAT, name: '"甲', moe: { equipmentValue: '2600' } })
  expect(problems).toEqual([{ where: '第 2 行', message: expect.stringContaining('引号不成对') }])
})

describe('every line that cannot be used is named by its row; the others are read', () => {
  test.each([
    ['no such figure', 'moe.nothing,1', 2, '没有“moe.nothing”这一项'],
    ['a prototype key', '__proto__.polluted,1', 2, '没有“__proto__.polluted”这一项'],
    ['an inherited key', 'moe.constructor,1', 2, '没有“moe.constructor”这一项'],
    ['a figure twice', 'moe.buildingArea,1\r\nmoe.buildingArea,2', 3, '重复'],
    ['a year out of all reason', 'moe.annualFunding.999999,1', 2, '没有“moe.annualFunding.999999”'],
    ['a list in one cell', 'moe.annualFunding,1000', 2, '由多行组成'],
    ['a word for a number', 'moe.buildingArea,很大', 2, '建筑空间面积'],
    ['a negative', 'moe.buildingArea,-5', 2, '不能小于 0'],
    ['a figure without a path', ',5', 2, '缺少路径'],
  ])('%s', async (_, lines, row, words) => {
    const { draft, problems } = await read(`路径,数值\r\n${lines}\r\nmoe.equipmentValue,2600`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.where).toBe(`第 ${row} 行`)
    expect(problems[0]?.message).toContain(words)
    expect(draft['moe']).toMatchObject({ equipmentValue: '2600' })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
