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

  test.each([
    ['a figure', '{"buildingArea": 1, "equipmentValue": 2600, "buildingArea" : 2}', 'moe.buildingArea'],
    ['in other letters', '{"buildingArea": 1, "building\\u0041rea": 2}', 'moe.buildingArea'],
    ['in a list', '{"papers": [{"total": 1}, {"total": 1, "joint": 0, "total": 9}]}', 'moe.papers.1.total'],
    ['a word that looks like a key', '{"notes": {"equipment/value": "{\\"a\\":1,\\"a\\":2}"}}', undefined],
    ['the same key in two objects', '{"papers": [{"total": 1}, {"total": 1}]}', undefined],
  ])('a key that stands twice is named, for one of two figures is lost: %s', (_, moe, where) => {
    const { problems } = file(moe)
    expect(problems.map((problem) => problem.where)).toEqual(where === undefined ? [] : [where])
    if (where !== undefined) expect(problems[0]?.message).toContain('写了两次')
  })

  test('a hundred thousand levels are refused at once', () => {
    const deep = `{"format": "${FORMAT}", "zhejiang": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`
    expect(() => fromJson(deep, EMPTY_DRAFT)).toThrow('嵌套太深')
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
    const bomb = zipSync(
      { 'xl/workbook.xml': strToU8('<workbook/>'), [inputs]: new Uint8Array(60 * 1024 * 1024) },
      { level: 9 },
    )
    await expect(read(bomb)).rejects.toThrow('解压后过大')
    const directory = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at += 1) {
      if (directory.getUint32(at, true) === 0x02014b50)
        directory.setUint32(at + 24, '<workbook/>'.length, true)
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

  const FAR = [
    ['a cell at the far corner', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    ['the same in single quotes', "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"],
    ['a stray cell in row 30,000', '<row r="30000"><c r="B30000"><v>1</v></c></row>'],
  ] as const
  test.each(FAR)('%s is read for what it is, and no room is made for the rows between', async (_, row) => {
    const far = changed(inputs, (xml) =>
      xml
        .replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')
        .replace('</sheetData>', `${row}</sheetData>`),
    )
    const { draft, problems } = await read(far)
    expect(draft['moe']).toEqual({ buildingArea: '5200', equipmentValue: '2600' })
    expect(problems).toEqual([])
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

  test.each([
    ['no value at all', '<f>B1*2</f>', '没有算出的值'],
    ['an empty value', '<f>B1*2</f><v/>', '没有算出的值'],
  ])('a formula with %s is left out and named', async (_, inner, words) => {
    const { draft, problems } = await read(changed(inputs, (xml) => xml.replace('<v>5200</v>', inner)))
    expect(draft['moe']).toEqual({ equipmentValue: '2600' })
    expect(problems).toHaveLength(1)
    expect(problems[0]?.message).toContain(words)
  })

  test('an error value is left out and named, never read as if the cell were empty', async () => {
    const file = changed(inputs, (xml) =>
      xml.replace(/<c r="(D\d+)"[^>]*><v>5200<\/v>/, '<c r="$1" t="e"><f>1/0</f><v>#DIV/0!</v>'),
    )
    const { draft, problems } = await read(file)
    expect(draft['moe']).toEqual({ equipmentValue: '2600' })
    expect(problems).toEqual([
      { where: expect.stringMatching(/^填写数据!D\d+$/), message: expect.stringContaining('#DIV/0!') },
    ])
  })

  test.each([
    ['a comment', '<v>52<!-- x -->00</v>'],
    ['a section', '<v><![CDATA[52]]>00</v>'],
    ['a code', '<v>&#53;2&#x30;0</v>'],
    ['blanks round a formula', `<f>B1</f>${' '.repeat(200_000)}<v>5200</v>`],
  ])('a figure parted by %s is the figure', async (_, inner) => {
    const { draft } = await read(changed(inputs, (xml) => xml.replace('<v>5200</v>', inner)))
    expect(draft['moe']).toEqual({ buildingArea: '5200', equipmentValue: '2600' })
  })

  test.each<[string, (xml: string) => string]>([
    ['a document type', (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')],
    ['an entity of its own', (xml) => xml.replace('<v>5200</v>', '<v>&a;</v>')],
    [
      'a thousand levels',
      (xml) => xml.replace('<sheetData>', `${'<x>'.repeat(1000)}${'</x>'.repeat(1000)}<sheetData>`),
    ],
    ['a cell twice', (xml) => xml.replace(/(<c r="D\d+"[^>]*><v>5200<\/v><\/c>)/, '$1$1')],
    ['a cell of another row', (xml) => xml.replace(/<c r="D\d+"([^>]*><v>5200)/, '<c r="D1"$1')],
    ['cells within cells', (xml) => xml.replace('<v>5200</v>', '<sheetData><row/></sheetData>')],
  ])('a sheet with %s is refused', async (_, change) => {
    await expect(read(changed(inputs, change))).rejects.toThrow('读不出来')
  })

  test('a worksheet under another path is held to the same limits', async () => {
    const parts = unzipSync(changed(inputs, (xml) => xml.replace('<v>5200</v>', '<sheetData/>')))
    const { [inputs]: sheet, ...others } = parts
    const rels = 'xl/_rels/workbook.xml.rels'
    const file = zipSync({
      ...others,
      'xl/elsewhere.xml': sheet as Uint8Array,
      [rels]: strToU8(strFromU8(parts[rels] as Uint8Array).replace('worksheets/sheet1.xml', 'elsewhere.xml')),
    })
    await expect(read(file)).rejects.toThrow('读不出来')
  })

  test('one bit changed in a figure is found by its checksum', async () => {
    const stored = zipSync(unzipSync(toXlsx(lab, [])), { level: 0 })
    const at = strFromU8(stored, true).indexOf('<v>5200</v>') + 3
    stored[at] = (stored[at] as number) ^ 1
    await expect(read(stored)).rejects.toThrow('与它自带的校验码不符')
  })

  test('papers under headings that are not ours are not taken for papers', async () => {
    const draft: Draft = { ...EMPTY_DRAFT, casHk: { publications: { papers: [{ title: '甲' }] } } }
    const parts = unzipSync(toXlsx(draft, []))
    const sheet = 'xl/worksheets/sheet2.xml'
    const other = strFromU8(parts[sheet] as Uint8Array).replace(/题名|刊物|发表年份|[^<>]*影响因子/g, '基线')
    const read = await fromXlsx(zipSync({ ...parts, [sheet]: strToU8(other) }), EMPTY_DRAFT)
    expect(read.draft).toEqual(EMPTY_DRAFT)
    expect(read.problems).toEqual([{ where: '论文!1', message: expect.stringContaining('没有认出列名') }])
  })

  test('a bad figure is named by its cell', async () => {
    const { problems } = await read(changed(inputs, (xml) => xml.replace('<v>5200</v>', '<v>-5200</v>')))
    expect(problems[0]?.where).toMatch(/^填写数据!D\d+$/)
    expect(problems[0]?.message).toContain('不能小于 0')
  })
})

test.each([
  ['5,000 levels', `{"format":"joint-lab-figures/1","moe":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['200,000 levels', `{"format":"joint-lab-figures/1","moe":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ['200,000 entries', `{"format":"joint-lab-figures/1","casHk":{"leaders":[${'1,'.repeat(199_999)}1]}}`],
])('a figures file that no page can carry is refused in words: %s', (_, text) => {
  expect(() => fromJson(text, {})).toThrow('太多、太长或嵌套太深')
})
