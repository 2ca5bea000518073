import { cell, type ReadingNotes, type ReportCell, type Section } from '../rules/index.ts'
import { gradeName } from './grade-names.ts'
import { CAS_HK_NOTES } from './notes.ts'
import { casHkGroups } from './published.ts'
import { casHkElements } from './published-elements.ts'
import { casHkHighlights } from './published-highlights.ts'
import { tickedLines } from './report-words.ts'
import type { CasHkAssessment, CasHkIndicator } from './types.ts'

const STANDARDS = ['A', 'B', 'C'] as const

/** 联合实验室评估综合指标体系 as the text prints it, 自评得分 filled in. */
export function ownTable({ indicators }: CasHkAssessment): Section {
  return {
    title: '自评表',
    lines: [
      `附件“说明”：“${CAS_HK_NOTES.letters.quote}”所以“自评得分”一栏写等级；“初评得分”“复评得分”由评估方填写。`,
    ],
    table: {
      columns: [
        { label: '一级指标', width: 7 },
        { label: '二级指标', width: 8 },
        { label: '三级指标', width: 9 },
        { label: '说明', width: 23 },
        ...STANDARDS.map((grade) => ({ label: `标准 ${grade}`, width: 10 })),
        { label: '自评得分', width: 13 },
        { label: '初评得分', width: 5 },
        { label: '复评得分', width: 5 },
      ],
      rows: indicators.flatMap((indicator, index) => rowsOf(indicators, indicator, index)),
    },
  }
}

function rowsOf(
  indicators: readonly CasHkIndicator[],
  indicator: CasHkIndicator,
  index: number,
): ReportCell[][] {
  const { rows } = casHkElements[indicator.id]
  const own = indicator.words.map(({ grade, source }) => [grade, source.quote] as const)
  const whole = (...lines: string[]) => spanning(rows.length, ...lines)
  return rows.map(({ name, conditions }, place) => {
    const left = [
      cell(...namesOf(indicator, name.quote)),
      cell(...conditions.map(({ source }) => source.quote)),
    ]
    if (place > 0) return left
    return [
      ...cellsBefore(indicators, index),
      ...left,
      ...STANDARDS.map((grade) => whole(own.find(([each]) => each === grade)?.[1] ?? '')),
      whole(gradeName(indicator.grade), indicator.arithmetic?.text ?? ''),
      whole(),
      whole(),
    ]
  })
}

/** The row's own words; where they are only points, the name that 四、 gives it too. */
function namesOf({ label }: CasHkIndicator, printed: string): string[] {
  return /^\(\d+分\)$/.test(printed) ? [`${label}（名称见正文四、）`, printed] : [printed]
}

/** 一级指标 and 二级指标 span their rows. */
function cellsBefore(indicators: readonly CasHkIndicator[], index: number): ReportCell[] {
  const cells = [(each: CasHkIndicator) => groupWords(each), (each: CasHkIndicator) => secondWords(each)]
  return cells.flatMap((wordsOf) => {
    const [here, before] = [indicators[index], indicators[index - 1]]
    if (here === undefined || (before !== undefined && wordsOf(before) === wordsOf(here))) return []
    const same = indicators.filter((each) => wordsOf(each) === wordsOf(here))
    const rows = same.reduce((total, { id }) => total + casHkElements[id].rows.length, 0)
    return [spanning(rows, wordsOf(here))]
  })
}

function groupWords({ group }: CasHkIndicator): string {
  return casHkGroups.find(({ label }) => label === group)?.source.quote ?? group
}

function secondWords({ id }: CasHkIndicator): string {
  return casHkElements[id].second.quote
}

function spanning(rows: number, ...lines: string[]): ReportCell {
  return rows === 1 ? cell(...lines) : { ...cell(...lines), rows }
}

/** 加分项 with the conditions of each kind; those ticked one by one are marked. */
export function highlightSection(
  { highlights, highlightKinds, highlightReadings }: CasHkAssessment,
  notes: ReadingNotes,
): Section {
  return {
    title: '重大联合亮点工作（加分项）',
    lines: [
      `满足 ${highlights.met} 条，自评加 ${highlights.points} 分，与上表分开计算。${notes.marks(highlightReadings)}`,
      `附件“说明”：“${CAS_HK_NOTES.base.quote}”`,
      ...(highlightKinds.some(({ met, ticked }) => met !== ticked.length)
        ? ['有的类别只填了条数，没有逐条勾选；加分按条数计。']
        : []),
    ],
    table: {
      columns: [
        { label: '三级指标', width: 16 },
        { label: '说明', width: 40 },
        { label: '标准', width: 14 },
        { label: '自评得分', width: 14 },
        { label: '初评得分', width: 8 },
        { label: '复评得分', width: 8 },
      ],
      rows: highlightKinds.map((result, index) => [
        cell(casHkHighlights.find(({ kind }) => kind === result.kind)?.name.quote ?? result.label),
        cell(...tickedLines(result)),
        ...(index === 0 ? [spanning(highlightKinds.length, CAS_HK_NOTES.highlights.quote)] : []),
        cell(`${result.met} 条，${result.points} 分`),
        cell(),
        cell(),
      ]),
    },
  }
}

/** Where the heads sign and their institutions seal; two parties, or as many as the lab has told. */
export function signatureSection(parties: number): Section {
  const room = ['\u3000', '\u3000']
  return {
    title: '签名盖章',
    lines: [`二、2.：“${CAS_HK_NOTES.signature.quote}”`],
    table: {
      columns: [
        { label: '合作方', width: 20 },
        { label: '负责人签名', width: 30 },
        { label: '所属单位（公章）', width: 35 },
        { label: '日期', width: 15 },
      ],
      rows: Array.from({ length: Math.max(parties, 2) }, (_, index) => [
        cell(`第 ${index + 1} 方：`, ...room),
        cell(),
        cell(),
        cell(),
      ]),
    },
  }
}
