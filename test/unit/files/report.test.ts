import { describe, expect, test } from 'vitest'
import {
  assessCasHk,
  CALCULATORS,
  CAS_HK_NOTES,
  casHkElements,
  casHkGroups,
  casHkHighlights,
  DEFAULT_ASSUMPTIONS,
  exampleProfile,
  NO_OFFICIAL,
  plainFindings,
  type Report,
  type ReportContext,
  type ScoreAssumptions,
  type Stage,
} from '../../../src/calculators/index.ts'
import { findingSheet } from '../../../src/components/files/report/finding-sheet.ts'
import { reportOf } from '../../../src/components/files/report/make.ts'
import { toWord } from '../../../src/components/files/report/word.ts'
import { checkedOf } from '../../../src/stores/checked.ts'
import { type Draft, EMPTY_DRAFT } from '../../../src/stores/draft.ts'
import { moeOf } from '../../../src/stores/moe.ts'

const example = (await exampleProfile()) as unknown as Draft
const context: ReportContext = {
  date: '2026年5月6日',
  address: 'https://lab.example/calculators/moe/',
  version: '1.2.3',
  scenario: null,
  official: NO_OFFICIAL,
}

function reportFor(slug: string, draft: Draft, view: object, about: ReportContext): Promise<Report> {
  const calculator = CALCULATORS.find((each) => each.slug === slug)
  if (calculator === undefined) throw new Error(`No calculator “${slug}”`)
  return reportOf(calculator, draft, { ...view }, about)
}
const moeReport = (draft: Draft, stage: Stage, about: ReportContext) =>
  reportFor('moe', draft, { stage }, about)
const casHkReport = (draft: Draft, about: ReportContext, assumptions?: ScoreAssumptions) =>
  reportFor('cas-hk', draft, { assumptions }, about)

function words({ title, disclaimer, facts, sections }: Report): string {
  const cells = sections.flatMap(({ title, lines = [], table }) => [
    title,
    ...lines,
    ...(table?.rows.flat().flatMap(({ lines }) => lines) ?? []),
  ])
  return [title, disclaimer, ...facts.map(({ label, value }) => `${label}：${value}`), ...cells].join('\n')
}

const STAGES = ['establishment', 'acceptance'] as const
const BY_STAGE = await Promise.all(
  STAGES.map(async (stage) => [stage, await moeReport(example, stage, context)] as const),
)

describe.each(BY_STAGE)('the MOE 自评表, %s', (stage, report) => {
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

test('where the policy has its own page, the table says what the page says, of the lab’s own class', async () => {
  const row = (elements: string) => new Map([['三级指标及要素说明', [elements]]])
  const rows = new Map([
    ['positioning', row('A类：前沿')],
    ['positioning-b', row('B类：一带一路')],
  ])
  const official = { status: '试行', rows }
  const b = words(
    await moeReport({ ...EMPTY_DRAFT, moe: { labClass: 'B' } }, 'establishment', { ...context, official }),
  )
  expect(b).toContain('文件状态：试行')
  expect(b).toContain('B类：一带一路')
  expect(b).not.toContain('A类：前沿')
  const open = words(await moeReport(EMPTY_DRAFT, 'establishment', { ...context, official }))
  expect(open).toContain('A类：前沿\nB类：一带一路')
})

test('the sheet says what is judged and what is not, and what it does not answer', async () => {
  const notAnswered = ['推荐名额：“可推荐1项” https://lab.example/policies/x/#s-2']
  const sheet = words(await moeReport(example, 'acceptance', { ...context, notAnswered }))
  expect(sheet).toContain('判定的是“立项”“验收”两栏')
  expect(sheet).toContain('“约束性”“预期性”未达到各有什么后果，原文未写明')
  expect(sheet).toContain(
    '没有文字要求的指标：教学质量与课程体系建设、联合培养人才、组织科研任务、创新成果、国际学术影响力',
  )
  expect(sheet).toContain('数值达标')
  expect(sheet).toContain(notAnswered[0])
  expect(sheet).not.toContain('教育部《')
})

test('an empty lab has a 自评表 too, and it becomes a Word file', async () => {
  const file = await toWord(await moeReport(EMPTY_DRAFT, 'acceptance', context))
  const [first, second] = new Uint8Array(await file.arrayBuffer())
  expect([first, second]).toEqual([0x50, 0x4b])
})

const ON_TRIAL = { ...context, official: { status: '试行', rows: new Map() } }
const CAS_HK_REPORT = await casHkReport(example, ON_TRIAL)

describe('the CAS–HK 自评表', () => {
  const report = CAS_HK_REPORT
  const text = words(report)
  const assessment = assessCasHk(checkedOf(example).profile.casHk)

  test('gives every indicator its grade, its clause, its arithmetic and the readings used', () => {
    for (const { label, grade, source, arithmetic, readings } of assessment.indicators) {
      expect(text).toContain(label)
      expect(text).toContain(grade === null ? '待填写' : `${grade} 档`)
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

  test('with assumptions that admit no score, says why and keeps the rest', async () => {
    const outcomes = { ...DEFAULT_ASSUMPTIONS.outcomes, awards: 11 }
    const odd = words(await casHkReport(example, context, { ...DEFAULT_ASSUMPTIONS, outcomes }))
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
      const open = table.columns.map(() => 0)
      for (const cells of table.rows) {
        const free = open.flatMap((left, column) => (left === 0 ? [column] : []))
        expect(cells).toHaveLength(free.length)
        free.forEach((column, place) => {
          open[column] = cells[place]?.rows ?? 1
        })
        open.forEach((left, column) => {
          open[column] = left - 1
        })
      }
      expect(open.every((left) => left === 0)).toBe(true)
    }
  })

  test('holds the whole of the text’s table: points of the groups, every 说明, the conditions of the bonus', () => {
    for (const { source } of casHkGroups) expect(text).toContain(source.quote)
    for (const { second, rows } of Object.values(casHkElements)) {
      expect(text).toContain(second.quote)
      for (const { name, conditions } of rows) {
        expect(text).toContain(name.quote)
        for (const { source } of conditions) expect(text).toContain(source.quote)
      }
    }
    for (const { name, conditions } of casHkHighlights) {
      expect(text).toContain(name.quote)
      for (const { source } of conditions) expect(text).toContain(source.quote)
    }
    expect(text).toContain('上下游互补性')
    expect(text).toContain('☑ 入选学科领域年度十大进展')
    expect(text).toContain('☐ 入选中国科学十大进展')
  })

  test('says why it writes letters, and leaves room to sign and seal, for a third party too', async () => {
    expect(text).toContain('请专家在对应的自评或初评或复评栏进行 A,B,C 打分')
    expect(text).toContain(CAS_HK_NOTES.signature.quote)
    expect(text).toContain('第 2 方：')
    expect(text).not.toContain('第 3 方：')
    const three = words(await casHkReport({ ...EMPTY_DRAFT, casHk: { leaders: [1, 1, 0] } }, context))
    expect(three).toContain('第 3 方：')
  })

  test('names the lowest grade as everywhere, and what the range of the score rests on', async () => {
    const poor = words(
      await casHkReport({ ...EMPTY_DRAFT, casHk: { patents: { domesticFiled: 0 } } }, context),
    )
    // In the table, in the list of reasons, among the assumptions, in the readings, and for the range.
    expect(poor.match(/未达 C 档/g)?.length).toBe(5)
    expect(poor).toContain('只假设 A 得满分、等级低的得分不更高、未达 C 档得 0，基础分在 0～100 之间。')
    expect(poor).toContain(
      'C 档（表示不足：要素互补性、未来规划及发展、固定场所和实验设备、稳定经费、学术带头人、人员梯队） 0',
    )
    expect(poor).not.toMatch(/未入档|低于 C|未达 C(?! 档)|基本分|不作任?何?假设/)
  })
})

test('the workbook’s findings: both stages of the standard, every grade', async () => {
  const { lines, head } = await findingSheet(example)
  const criteria = Object.values(moeOf(example)).flatMap(({ indicators }) =>
    indicators.flatMap(({ criteria }) => criteria),
  )
  const plain = await Promise.all(
    CALCULATORS.filter(({ figures }) => ['zhejiang', 'dates'].includes(figures.key)).map(
      async ({ load, title, figures: { key } }) =>
        plainFindings(
          title,
          (await load()).assess(example[key] as object, { today: null, sections: example as never }),
        ),
    ),
  )
  expect(lines).toHaveLength(1 + criteria.length + 15 + 4 + plain.flat().length)
  const said = lines.flat().join('\n')
  for (const condition of [
    '双方导师署名',
    '以联合实验室名义',
    '无出版社名称的不在统计范围',
    '☑ 入选学科领域年度十大进展',
  ])
    expect(said).toContain(condition)
  for (const line of lines.slice(1)) expect(line).toHaveLength(head.length)
})

test('the workbook’s findings have each row’s own words, and say what is judged', async () => {
  const { lines } = await findingSheet(example, async () => ({
    positioning: ['A类'],
    'positioning-b': ['B类'],
    culture: ['· 公益'],
  }))
  const of = (label: string) => lines.filter((line) => line[1] === label).map((line) => line.slice(-2))
  expect(of('人文交流与创新文化')[0]).toEqual([expect.stringContaining('判定“立项”一栏'), '· 公益'])
  expect(of('联合实验室建设定位')[0]?.[1]).toBe('A类\nB类')
  expect(of('组织科研任务')[0]?.[0]).toContain('不等于整行达到')
})
