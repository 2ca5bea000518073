import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Block } from '../../../src/components/policy/excerpt/blocks.ts'
import type { CoverNote } from '../../../src/components/policy/excerpt/note.ts'
import { toWord } from '../../../src/components/policy/excerpt/word.ts'

const NOTE: CoverNote = {
  facts: [
    ['文件', '国际合作联合实验室计划'],
    ['状态', '目标年 2020'],
    ['来源', 'https://lab.example.edu.cn/policies/moe-plan-2014/'],
    ['取用日期', '2026年5月6日'],
    ['收到的原文', 'SHA-256 0a1b'],
  ],
  warning: '不是正式公文',
  notes: ['“国际视野”：疑脱字'],
}
const cell = (...lines: string[]) => ({ lines, columns: 1, rows: 1 })
const BLOCKS: Block[] = [
  { kind: 'head', text: '教技〔2014〕1号', number: '' },
  { kind: 'title', text: '国际合作联合实验室计划', number: '' },
  { kind: 'h2', text: '一、实施意义', number: '一、' },
  { kind: 'h3', text: '（一）坚持对等', number: '（一）' },
  { kind: 'paragraph', text: '第七条 正文', number: '第七条' },
  {
    kind: 'table',
    heads: 1,
    rows: [
      [cell('指标'), cell('立项')],
      [{ ...cell('仪器设备'), rows: 2 }, cell('≧2500万元', '相对集中')],
      [cell('充分开放')],
    ],
  },
]
const parts = unzipSync(new Uint8Array(await (await toWord(BLOCKS, NOTE)).arrayBuffer()))
const part = (name: RegExp) =>
  Object.keys(parts)
    .filter((each) => name.test(each))
    .map((each) => strFromU8(parts[each] as Uint8Array))
    .join('')
const xml = part(/^word\/document\.xml$/)
const millimetres = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 25.4)

test('the margins are 37, 26, 35 and 28 mm on A4', () => {
  for (const [, attributes = ''] of xml.matchAll(/<w:pgMar ([^>]*)\/>/g)) {
    const side = (name: string) => millimetres(new RegExp(`w:${name}="(\\d+)"`).exec(attributes)?.[1])
    expect(['top', 'right', 'bottom', 'left'].map(side)).toEqual([37, 26, 35, 28])
  }
  const [, width, height] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? []
  expect([millimetres(width), millimetres(height)]).toEqual([210, 297])
})

test('22 lines fit in 225 mm and 28 characters of 三号 in 156 mm, and not one more', () => {
  const paragraph = /<w:p>(?:(?!<\/w:p>).)*?>（一）坚持对等<.*?<\/w:p>/s.exec(xml)?.[0] ?? ''
  const line = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(paragraph)?.[1])
  expect(Math.floor(((225 / 25.4) * 1440) / line)).toBe(22)
  const size = Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]) / 2
  const spacing = Number(/<w:spacing w:val="(-?\d+)"\/>/.exec(paragraph)?.[1]) / 20
  expect(size).toBe(16)
  expect(Math.floor(((156 / 25.4) * 72) / (size + spacing))).toBe(28)
})

test('each level has its face', () => {
  const faceOf = (words: string) =>
    new RegExp(`w:eastAsia="([^"]+)"[^>]*/>(?:(?!<w:rPr>)[\\s\\S])*?>${words}`).exec(xml)?.[1]
  expect(faceOf('一、实施意义')).toBe('黑体')
  expect(faceOf('（一）坚持对等')).toBe('楷体')
  expect(faceOf('第七条')).toBe('黑体')
  expect(faceOf(' 正文')).toBe('仿宋')
  expect(faceOf('国际合作联合实验室计划</w:t></w:r></w:p><w:p><w:pPr><w:keepNext')).toBe('方正小标宋简体')
})

test('nothing is red, and no picture or seal is in it', () => {
  const colours = [
    ...part(/^word\/(?:document|header\d|footer\d)\.xml$/).matchAll(/<w:color w:val="(\w+)"/g),
  ].map(([, colour]) => colour)
  expect(new Set(colours)).toEqual(new Set(['000000']))
  expect(Object.keys(parts).filter((name) => /media/.test(name))).toEqual([])
  expect(xml).not.toContain('<w:drawing')
})

test('the note stands before the text on a page of its own, and every page says that it is no original', () => {
  const words = xml.replace(/<[^>]+>/g, '')
  for (const [label, value] of NOTE.facts) expect(words).toContain(`${label}：${value}`)
  expect(words.indexOf('不是正式公文')).toBeLessThan(words.indexOf('一、实施意义'))
  expect(words).toContain('“国际视野”：疑脱字')
  expect(xml.match(/<w:sectPr/g)).toHaveLength(2)
  for (const name of Object.keys(parts).filter((each) => /^word\/header\d/.test(each)))
    expect(strFromU8(parts[name] as Uint8Array)).toContain('不是正式公文')
  expect(part(/^word\/footer/)).toContain('PAGE')
})

test('merged cells stay merged, and the head of a table comes again', () => {
  expect(xml).toContain('<w:vMerge w:val="restart"/>')
  expect(xml).toContain('<w:tblHeader/>')
})
