import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { applicationDocument } from '../../../src/calculators/application-2022/document.ts'
import { EXAMPLE_APPLICATION } from '../../../src/calculators/application-2022/example.ts'
import { FORM_FIELDS, OUTLINE } from '../../../src/calculators/application-2022/index.ts'
import type { FormDocument } from '../../../src/calculators/index.ts'
import { toFormWord } from '../../../src/components/files/report/form-word.ts'
import { folded, receivedText } from '../../helpers/policies.ts'

function wordsOf({ title, cover, notes, table, parts }: FormDocument): string[] {
  return [
    cover.over,
    title,
    ...cover.lines.flatMap(({ label, value }) => [label, value]),
    ...cover.foot,
    notes.title,
    ...notes.lines,
    table.title,
    ...table.rows.flatMap((cells) => cells.flatMap(({ lines }) => lines)),
    ...parts.flatMap(({ title: heading, asked, lines }) => [heading, ...asked, ...lines]),
  ]
}

const RECEIVED = folded(receivedText('moe-notice-2022').replace(/<input[^>]*>/g, '□'))

describe('申报书 as the form prints it', () => {
  test('empty, it says what the received text says, in its order, and nothing else', () => {
    let at = RECEIVED.indexOf(folded('附件国际合作联合实验室立项申报书实验室名称'))
    expect(at).toBeGreaterThan(0)
    for (const words of wordsOf(applicationDocument({})).map(folded)) {
      const found = RECEIVED.indexOf(words, at)
      // Between two pieces stand only the blanks of the cover and full stops of headings.
      expect(RECEIVED.slice(at, found).replace(/[_：]/g, ''), words).toBe('')
      at = found + words.length
    }
    expect(RECEIVED.slice(at)).toMatch(/^\(此件不予公开\)/)
  })

  test('every row of the table is as wide as the others', () => {
    const { columns, rows } = applicationDocument({}).table
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(100)
    const open: number[] = columns.map(() => 0)
    for (const cells of rows) {
      const free = open.filter((left) => left === 0).length
      expect(cells.reduce((sum, cell) => sum + cell.columns, 0)).toBe(free)
      const spans = cells.flatMap((cell) => Array.from({ length: cell.columns }, () => cell.rows))
      for (const [column, left] of open.entries())
        open[column] = left > 0 ? left - 1 : (spans.shift() ?? 1) - 1
    }
    expect(open).toEqual(columns.map(() => 0))
  })

  test('what was typed stands in its place, as typed; every cell and section has one', () => {
    const marked = Object.fromEntries(FORM_FIELDS.map(({ path }) => [path, `〔${path}〕`]))
    const section: Record<string, unknown> = {}
    for (const [path, value] of Object.entries(marked)) {
      const keys = path.split('.')
      const last = keys.pop() ?? ''
      const holder = keys.reduce<Record<string, unknown>>((here, key) => {
        here[key] ??= {}
        return here[key] as Record<string, unknown>
      }, section)
      holder[last] = last === 'platforms' ? [value, '乙', '丙'] : value
    }
    for (const { path, kind } of OUTLINE) if (kind === 'section') section[path] = `〔${path}〕\n第二段`
    const text = wordsOf(applicationDocument({ ...section, labType: 'platform' })).join('\n')
    for (const { path } of FORM_FIELDS) if (path !== 'labType') expect(text).toContain(`〔${path}〕`)
    for (const { path, kind } of OUTLINE)
      if (kind === 'section') expect(text).toContain(`〔${path}〕\n第二段`)
    expect(text).toContain('乙\n丙')
    expect(text).toContain('☑ 依托平台建设')
    expect(text).toContain('□ 依托海外引进团队建设')
  })

  test('a number that is none yet, and what is no text at all, cost nothing', () => {
    const text = wordsOf(
      applicationDocument({ resources: { area: '约五千' }, labName: {}, chinese: [], text: 5 }),
    )
    expect(text).toContain('约五千')
    for (const junk of [null, undefined, 5, 'text', []])
      expect(wordsOf(applicationDocument(junk)).length).toBeGreaterThan(50)
  })
})

test('the Word file has every word of it, the mark on every page, and the headings as headings', async () => {
  const form = applicationDocument(EXAMPLE_APPLICATION)
  const files = unzipSync(new Uint8Array(await (await toFormWord(form)).arrayBuffer()))
  const text = (name: string) =>
    strFromU8(files[name] ?? new Uint8Array())
      .replace(/<[^>]+>/g, '')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
  const body = text('word/document.xml')
  for (const words of wordsOf(form)) expect(body).toContain(words)
  const header = Object.keys(files).find((name) => /^word\/header\d*\.xml$/.test(name)) ?? ''
  expect(text(header)).toContain('草稿，以系统生成为准')
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml.match(/w:val="Heading1"/g)).toHaveLength(2 + 8)
  expect(xml.match(/w:val="Heading2"/g)).toHaveLength(19 + 6)
  expect(xml).toContain('w:gridSpan')
  expect(xml).toContain('w:vMerge')
})

test('control characters that XML cannot hold are left out of the Word file', async () => {
  const blob = await toFormWord(
    applicationDocument({ labName: '甲\u0000\u000b乙', 'form-s-1-1': '\ufffe需求' }),
  )
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('甲乙')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\ufffe]/)
})
