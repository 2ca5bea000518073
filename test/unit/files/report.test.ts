import { describe, expect, test } from 'vitest'
import { assessCasHk, DEFAULT_ASSUMPTIONS, exampleProfile } from '../../../src/calculators/index.ts'
import { findingSheet } from '../../../src/components/files/report/finding-sheet.ts'
import { NO_OFFICIAL, type Report, type ReportContext } from '../../../src/components/files/report/report.ts'
import { casHkReport, gradeWords } from '../../../src/components/files/report/report-cas-hk.ts'
import { moeReport } from '../../../src/components/files/report/report-moe.ts'
import { toWord } from '../../../src/components/files/report/word.ts'
import { checkedOf } from '../../../src/stores/checked.ts'
import { type Draft, EMPTY_DRAFT } from '../../../src/stores/draft.ts'
import { moeOf } from '../../../src/stores/moe.ts'

const example = exampleProfile as unknown as Draft
const context: ReportContext = {
  date: '2026年5月6日',
  address: 'https://lab.example/calculators/moe/',
  version: '1.2.3',
  scenario: null,
  official: NO_OFFICIAL,
}

function words({ title, disclaimer, facts, sections }: Report): string {
  const cells = sections.flatMap(({ title, lines = [], table }) => [
    title,
    ...lines,
    ...(table?.rows.flat().flatMap(({ lines }) => lines) ?? []),
  ])
  return [title, disclaimer, ...facts.map(({ label, value }) => `${label}：${value}`), ...cells].join('\n')
}

describe.each(['establishment', 'acceptance'] as const)('the MOE 自评表, %s', (stage) => {
  const report = moeReport(example, stage, context)
  const text = words(report)

  test('says whose it is, when, against what, by which rules and where', () => {
    expect(text).toContain('实验室名称：示例联合实验室')
    expect(text).toContain('自测日期：2026年5月6日')
    expect(text).toContain(`阶段：${stage === 'establishment' ? '立项' : '验收'}`)
    expect(text).toContain('规则集版本：1.2.3')
    expect(text).toContain('网址：https://lab.example/calculators/moe/')
    expect(text).toContain('自测结果，非官方结论')
    expect(text).not.toContain('通过')
  })

  test('quotes the clause of every finding, and every reading used', () => {
    for (const { criteria } of moeOf(example)[stage].indicators) {
      for (const { source, actual, readings } of criteria) {
        expect(text).toContain(`“${source.quote}”`)
        expect(text).toContain(actual.text)
        for (const reading of readings) expect(text).toContain(reading.text)
      }
    }
  })

  test('holds every figure that was filled in', () => {
    for (const figure of ['4700 ㎡', '2600 万元', '107 人', '设备集中在两栋相邻的实验楼'])
      expect(text).toContain(figure)
  })

  test('every row of a table fills its columns', () => {
    for (const { table } of report.sections) {
      if (table === undefined) continue
      expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
      let spanning = 0
      for (const cells of table.rows) {
        expect(cells.length + (spanning > 0 ? 1 : 0)).toBe(table.columns.length)
        spanning = Math.max(spanning, cells.find(({ rows }) => rows !== undefined)?.rows ?? 0) - 1
      }
    }
  })
})

test('where the policy has its own page, the table says what the page says, of the lab’s own class', () => {
  const row = (elements: string) => new Map([['三级指标及要素说明', [elements]]])
  const rows = new Map([
    ['positioning', row('A类：前沿')],
    ['positioning-b', row('B类：一带一路')],
  ])
  const official = { status: '试行', rows }
  const b = words(
    moeReport({ ...EMPTY_DRAFT, moe: { labClass: 'B' } }, 'establishment', { ...context, official }),
  )
  expect(b).toContain('文件状态：试行')
  expect(b).toContain('B类：一带一路')
  expect(b).not.toContain('A类：前沿')
  const open = words(moeReport(EMPTY_DRAFT, 'establishment', { ...context, official }))
  expect(open).toContain('A类：前沿\nB类：一带一路')
})

test('an empty lab has a 自评表 too, and it becomes a Word file', async () => {
  const file = await toWord(moeReport(EMPTY_DRAFT, 'acceptance', context))
  const [first, second] = new Uint8Array(await file.arrayBuffer())
  expect([first, second]).toEqual([0x50, 0x4b])
})

describe('the CAS–HK 自评表', () => {
  const report = casHkReport(example, { ...context, official: { status: '试行', rows: new Map() } })
  const text = words(report)
  const assessment = assessCasHk(checkedOf(example).profile.casHk)

  test('gives every indicator its grade, its clause, its arithmetic and the readings used', () => {
    for (const { label, grade, source, arithmetic, readings } of assessment.indicators) {
      expect(text).toContain(label)
      expect(text).toContain(gradeWords(grade))
      expect(text).toContain(`“${source.quote}”`)
      expect(text).toContain(arithmetic?.text ?? '')
      for (const reading of readings) expect(text).toContain(reading.text)
    }
  })

  test('says that it is on trial, that the score is a what-if, and which assumptions it makes', () => {
    expect(text).toContain('文件状态：试行')
    expect(text).toContain('B 档 0.8，C 档 0.6')
    expect(text).toContain('联合发表物 10 分')
    expect(text).toContain('自测结果，非官方结论')
    expect(text).not.toContain('通过')
  })

  test('with assumptions that admit no score, says why and keeps the rest', () => {
    const outcomes = { ...DEFAULT_ASSUMPTIONS.outcomes, awards: 11 }
    const odd = words(casHkReport(example, context, { ...DEFAULT_ASSUMPTIONS, outcomes }))
    expect(odd).toContain('这些假设不能测算：')
    expect(odd).toContain('逐项依据')
  })

  test('names the conditions that were ticked in the text’s words', () => {
    expect(text).toContain('入选学科领域年度十大进展')
    expect(text).not.toMatch(/field-top-ten|core-patent/)
  })

  test('fills every column', () => {
    for (const { table } of report.sections) {
      if (table === undefined) continue
      expect(table.columns.reduce((sum, { width }) => sum + width, 0)).toBe(100)
    }
  })
})

test('the workbook’s findings: both stages of the standard, every grade', () => {
  const { lines, head } = findingSheet(example)
  const criteria = Object.values(moeOf(example)).flatMap(({ indicators }) =>
    indicators.flatMap(({ criteria }) => criteria),
  )
  expect(lines).toHaveLength(1 + criteria.length + 15)
  for (const line of lines.slice(1)) expect(line).toHaveLength(head.length)
})
