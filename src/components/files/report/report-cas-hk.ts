import {
  type CasHkAssessment,
  type CasHkIndicator,
  DEFAULT_ASSUMPTIONS,
  type Grade,
  OUTCOME_IDS,
  type ScoreAssumptions,
  scoreCasHk,
} from '../../../calculators/index.ts'
import { casHkOf } from '../../../stores/cas-hk.ts'
import { checkedOf } from '../../../stores/checked.ts'
import type { Draft } from '../../../stores/draft.ts'
import { ReadingNotes } from './readings.ts'
import {
  cell,
  DISCLAIMER,
  factsOf,
  type Official,
  type Report,
  type ReportCell,
  type ReportContext,
  type Section,
} from './report.ts'
import { inputsSection, papersSection } from './report-inputs.ts'

const EVALUATION = '中国科学院和香港地区联合实验室评估办法（试行）'
const GRADE_WORDS: Record<Grade, string> = { A: 'A 档', B: 'B 档', C: 'C 档', 'below-C': '低于 C 档' }
const STANDARDS = ['标准 A', '标准 B', '标准 C'] as const

/** An indicator's grade in words; 待填写 while what it needs is unknown. */
export function gradeWords(grade: Grade | null): string {
  return grade === null ? '待填写' : GRADE_WORDS[grade]
}

/** The CAS–HK self-evaluation as the evaluation's own table with 自评得分 filled in, and all it rests on. */
export function casHkReport(
  draft: Draft,
  context: ReportContext,
  assumptions: ScoreAssumptions = DEFAULT_ASSUMPTIONS,
): Report {
  const { profile } = checkedOf(draft)
  const assessment = casHkOf(draft)
  const notes = new ReadingNotes()
  const basis = basisSection(assessment, notes)
  const highlights = highlightSection(assessment, notes)
  return {
    title: '中国科学院和香港地区联合实验室评估综合指标体系自评表',
    disclaimer: DISCLAIMER,
    facts: factsOf(profile.name ?? '', `《${EVALUATION}》`, context, [{ label: '阶段', value: '自评' }]),
    sections: [
      ownTable(assessment, context.official),
      highlights,
      basis,
      { title: '原文未写明之处采用的理解', lines: notes.lines() },
      scoreSection(assessment, assumptions),
      inputsSection(draft, 'casHk'),
      ...papersSection(draft),
    ],
  }
}

function ownTable({ indicators }: CasHkAssessment, official: Official): Section {
  return {
    title: '自评表',
    lines: ['原文没有规定 B 档、C 档各折合多少分，“自评得分”一栏写等级；“初评得分”“复评得分”由评估方填写。'],
    table: {
      columns: [
        { label: '一级指标', width: 7 },
        { label: '二级指标', width: 8 },
        { label: '三级指标', width: 9 },
        { label: '说明', width: 21 },
        { label: '标准 A', width: 11 },
        { label: '标准 B', width: 11 },
        { label: '标准 C', width: 11 },
        { label: '自评得分', width: 12 },
        { label: '初评得分', width: 5 },
        { label: '复评得分', width: 5 },
      ],
      rows: indicators.map((indicator, index) => {
        const words = official.rows.get(indicator.id)
        const points = indicator.sharedPoints ? `四项合计 ${indicator.points} 分` : `${indicator.points} 分`
        return [
          ...groupCell(indicators, index),
          cell(indicator.second),
          cell(indicator.label, `（${points}）`),
          cell(...(words?.get('说明') ?? [])),
          ...STANDARDS.map((label) => cell(...(words?.get(label) ?? quoteOf(indicator, label)))),
          cell(gradeWords(indicator.grade), indicator.arithmetic?.text ?? ''),
          cell(),
          cell(),
        ]
      }),
    },
  }
}

/** The rule's own quote of a grade, where the policy's page cannot be had. */
function quoteOf({ bands, words }: CasHkIndicator, label: string): string[] {
  const quotes = [...words, ...bands]
    .filter(({ grade }) => label.endsWith(grade))
    .map(({ source }) => source.quote)
  return [...new Set(quotes)]
}

/** The first-level indicator spans its rows. */
function groupCell(indicators: readonly CasHkIndicator[], index: number): ReportCell[] {
  const group = indicators[index]?.group ?? ''
  if (indicators[index - 1]?.group === group) return []
  return [{ lines: [group], rows: indicators.filter((indicator) => indicator.group === group).length }]
}

function highlightSection(
  { highlights, highlightKinds, highlightReadings }: CasHkAssessment,
  notes: ReadingNotes,
): Section {
  return {
    title: '重大联合亮点工作（加分项）',
    lines: [
      `满足 ${highlights.met} 条，自评加 ${highlights.points} 分，与上表分开计算。${notes.marks(highlightReadings)}`,
    ],
    table: {
      columns: [
        { label: '类别', width: 25 },
        { label: '原文', width: 45 },
        { label: '满足条数', width: 15 },
        { label: '加分', width: 15 },
      ],
      rows: highlightKinds.map(({ label, source, met, points }) => [
        cell(label),
        cell(`“${source.quote}”`),
        cell(String(met)),
        cell(String(points)),
      ]),
    },
  }
}

function basisSection({ indicators }: CasHkAssessment, notes: ReadingNotes): Section {
  return {
    title: '逐项依据',
    table: {
      columns: [
        { label: '指标', width: 16 },
        { label: '原文', width: 30 },
        { label: '计算', width: 24 },
        { label: '自评', width: 10 },
        { label: '到下一档', width: 13 },
        { label: '理解', width: 7 },
      ],
      rows: indicators.map(({ label, source, arithmetic, grade, next, readings }) => [
        cell(label),
        cell(`“${source.quote}”`),
        cell(arithmetic?.text ?? ''),
        cell(gradeWords(grade)),
        cell(next?.text ?? ''),
        cell(notes.marks(readings)),
      ]),
    },
  }
}

function scoreSection(assessment: CasHkAssessment, assumptions: ScoreAssumptions): Section {
  const { coefficients, outcomes } = assumptions
  const label = (id: string) => assessment.indicators.find((indicator) => indicator.id === id)?.label ?? id
  return {
    title: '测算（含假设）',
    lines: [
      '原文没有规定各档折合的分值、四项合作成果如何分 40 分，也没有规定多少分为优秀、良好、合格。以下只是测算，不是结论。',
      `假设：A 档得满分的 ${coefficients.A}，B 档 ${coefficients.B}，C 档 ${coefficients.C}，低于 C 档 ${coefficients['below-C']}。`,
      `假设：${OUTCOME_IDS.map((id) => `${label(id)} ${outcomes[id]} 分`).join('，')}。`,
      ...scoreLines(assessment, assumptions),
    ],
  }
}

/** The score, or why the assumptions admit none. */
function scoreLines(assessment: CasHkAssessment, assumptions: ScoreAssumptions): string[] {
  try {
    const { base, bounds } = scoreCasHk(assessment, assumptions)
    return [
      `在上述假设下，基本分 ${range(base.low, base.high)}（满分 100）。`,
      `不作假设、只按原文，基本分在 ${range(bounds.low, bounds.high)} 之间。`,
    ]
  } catch (error) {
    if (error instanceof RangeError) return [`这些假设不能测算：${error.message}`]
    throw error
  }
}

/** To two decimals: a what-if, and no bar is held against it. */
function range(low: number, high: number): string {
  const text = (points: number) => String(Number(points.toFixed(2)))
  return text(low) === text(high) ? text(low) : `${text(low)}～${text(high)}`
}
