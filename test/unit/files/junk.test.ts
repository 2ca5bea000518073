import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fromCsv } from '../../../src/components/files/formats/csv.ts'
import { fromJson } from '../../../src/components/files/formats/json.ts'
import { UnusableFile } from '../../../src/components/files/formats/trouble.ts'
import { fromXlsx, toXlsx } from '../../../src/components/files/formats/xlsx.ts'
import { type Draft, EMPTY_DRAFT, FORMAT } from '../../../src/stores/draft.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('JSON that is no figures file is refused with a reason', () => {
  test.each([
    ['empty', '', '文件是空的'],
    ['only white space', '\uFEFF \n', '文件是空的'],
    ['a page', '\n<!doctype html>\n<html lang="zh-CN">', '这是网页（HTML）'],
    ['cut short', '{"format": "joint-lab-fig', '到第 1 行就断了'],
    ['cut after a comma', '{\n  "format": "x",\n  "moe": {\n    "labClass": "A",\n', '到第 4 行就断了'],
    ['cut after a bracket', '{\n  "moe": { "papers": [ {} ]\n}', '到第 3 行就断了'],
    ['cut within a word', '{\n  "moe": tru', '到第 2 行就断了'],
    ['with a Chinese comma', '{\n  "format": "x"，\n  "name": "甲"\n}', '第 2 行附近写法有误'],
    ['with a comma too many', '{\n  "name": "甲",\n}\n', '第 3 行附近写法有误'],
    ['with a comma too few', '{\n  "name": "甲"\n  "moe": {}\n}', '第 3 行附近写法有误'],
    ['with a quote too few', '{\n  "name": "甲,\n  "moe": {}\n}', '第 2 行附近写法有误'],
    ['with a wrong bracket', '{\n  "moe": [1, 2},\n  "name": ""\n}', '第 2 行附近写法有误'],
    ['with a bracket too many', '{\n}\n}', '第 3 行附近写法有误'],
    ['with a wrong escape', '{\n  "name": "C:\\甲"\n}', '第 2 行附近写法有误'],
    ['with words for a number', '{\n  "moe": { "buildingArea": 很大 }\n}', '第 2 行附近写法有误'],
    ['a picture', '\u0089PNG\r\n', '第 1 行附近写法有误'],
    ['a list', '[]', '不是本站的数据文件'],
    ['null', 'null', '不是本站的数据文件'],
    ['a number', '1e999', '不是本站的数据文件'],
    ['of another program', '{"format": "geojson"}', '不是本站的数据文件'],
    ['a package file', '{"name": "x", "version": "1.0.0"}', '不是本站的数据文件'],
    ['of a later version', '{"format": "joint-lab-figures/2"}', 'joint-lab-figures/2'],
    ['over 10 MB', `"${'x'.repeat(11 * 1024 * 1024)}"`, '超过 10 MB'],
  ])('%s', (_, text, words) => {
    expect(() => fromJson(text, EMPTY_DRAFT)).toThrow(UnusableFile)
    expect(() => fromJson(text, EMPTY_DRAFT)).toThrow(words)
  })

  test('however large and however it is broken, at once and without a word of the engine’s', () => {
    const texts = ['['.repeat(5e6), `["${'x'.repeat(9e6)}`, `["${'\\n'.repeat(4e6)}`, '{"a":1,'.repeat(1e6)]
    for (const text of texts) {
      const started = performance.now()
      expect(() => fromJson(text, EMPTY_DRAFT)).toThrow(/^[^A-Z]*JSON：[^A-Za-z]*(JSON)?[^A-Za-z]*$/)
      expect(performance.now() - started).toBeLessThan(5000)
    }
  })
})

describe('a figures file with some bad figures keeps the good ones', () => {
  const file = (moe: string) => fromJson(`{"format": "${FORMAT}", "moe": ${moe}}`, EMPTY_DRAFT)

  test.each([
    ['a wrong type', '{"buildingArea": [1], "equipmentValue": 2600}', 'moe.buildingArea'],
    ['too large for a number', '{"buildingArea": 1e999, "equipmentValue": 2600}', 'moe.buildingArea'],
    ['a prototype key', '{"__proto__": {"equipmentValue": 1}, "equipmentValue": 2600}', 'moe.__proto__'],
    ['a constructor', '{"constructor": {"prototype": {}}, "equipmentValue": 2600}', 'moe.constructor'],
    ['an unknown key', '{"surprise": 1, "equipmentValue": 2600}', 'moe.surprise'],
  ])('%s', (_, moe, path) => {
    const { draft, problems } = file(moe)
    expect(problems.map(({ where }) => where)).toEqual([path])
    expect(draft).toEqual({ format: FORMAT, moe: { equipmentValue: 2600 } })
  })

  test('a bad number stays, so that the form can show it with its message', () => {
    const { draft, problems } = file('{"buildingArea": "很大"}')
    expect(problems.map(({ where }) => where)).toEqual(['moe.buildingArea'])
    expect(draft).toEqual({ format: FORMAT, moe: { buildingArea: '很大' } })
  })

  test('ten thousand bad keys are not ten thousand messages', () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`k${index}`, 1]))
    expect(file(JSON.stringify(many)).problems.length).toBeLessThan(600)
  })
})

describe('tables that are no figures file are refused with a reason', () => {
  test.each([
    ['empty', ''],
    ['other columns', '姓名,年龄\r\n甲,3'],
    ['a picture', '\u0089PNG\r\n\u0000'],
  ])('%s', async (_, text) => {
    await expect(fromCsv(bytes(text), EMPTY_DRAFT)).rejects.toThrow('第一行应有“路径”和“数值”')
  })

  test('too many rows', async () => {
    const text = `路径,数值\r\n${'moe.buildingArea,1\r\n'.repeat(20_100)}`
    await expect(fromCsv(bytes(text), EMPTY_DRAFT)).rejects.toThrow('超过 20000 行')
  })
})

describe('workbooks', () => {
  const lab: Draft = { format: FORMAT, moe: { buildingArea: 5200, equipmentValue: 2600 } }
  const read = (file: Uint8Array) => fromXlsx(file, EMPTY_DRAFT)

  /** The workbook with one part changed. */
  function changed(name: string, change: (xml: string) => string): Uint8Array {
    const parts = unzipSync(toXlsx(lab, []))
    return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] as Uint8Array))) })
  }
  const inputs = 'xl/worksheets/sheet1.xml'

  test.each([
    ['empty', new Uint8Array()],
    ['no zip', bytes('not a workbook at all, only some words in a file')],
    ['cut short', toXlsx(lab, []).slice(0, 900)],
    [
      'an old .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
    ],
    ['a zip of something else', zipSync({ 'a.xml': strToU8('<a/>') })],
    ['a broken sheet', changed(inputs, (xml) => xml.slice(0, 800))],
  ])('%s is refused', async (_, file) => {
    await expect(read(file)).rejects.toThrow(UnusableFile)
  })

  test('another workbook is refused by name', async () => {
    await expect(read(changed('xl/workbook.xml', (xml) => xml.replace('填写数据', '预算')))).rejects.toThrow(
      '没有“填写数据”这张表',
    )
  })

  test('a part that unpacks to too much is refused, whatever size it declares', async () => {
    const bomb = zipSync({ [inputs]: new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
    await expect(read(bomb)).rejects.toThrow('解压后过大')
    const directory = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (directory.getUint32(at, true) === 0x02014b50) directory.setUint32(at + 24, 10, true)
    }
    await expect(read(bomb)).rejects.toThrow('解压后过大')
  })

  test.each(['<c ', '<c><f>', '<c><f/>', '<row r="9"><c r="A9"><f>'])(
    'a sheet of nothing but %s is refused before anyone tires of waiting',
    async (junk) => {
      const many = changed(inputs, (xml) => xml.replace('<sheetData>', `<sheetData>${junk.repeat(1e6)}`))
      await expect(read(many)).rejects.toThrow(UnusableFile)
    },
    20_000,
  )

  test('a cell a million rows down is refused before room is made for it', async () => {
    const far = changed(inputs, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    )
    await expect(read(far)).rejects.toThrow('表格太大')
  })

  test('a formula is read by its value and named by its cell', async () => {
    const file = changed(inputs, (xml) =>
      xml.replace('<v>5200</v>', '<f>SUM(A1,&quot;x&quot;)</f><v>5300</v>'),
    )
    const { draft, problems } = await read(file)
    expect(draft['moe']).toEqual({ buildingArea: '5300', equipmentValue: '2600' })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.where).toMatch(/^填写数据!D\d+$/)
    expect(problems[0]?.message).toContain('公式')
  })

  test('a bad figure is named by its cell', async () => {
    const { problems } = await read(changed(inputs, (xml) => xml.replace('<v>5200</v>', '<v>-5200</v>')))
    expect(problems[0]?.where).toMatch(/^填写数据!D\d+$/)
    expect(problems[0]?.message).toContain('不能小于 0')
  })
})
