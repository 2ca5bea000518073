import { DISCLAIMER } from '../core/index.ts'
import {
  cell,
  factsOf,
  type ReadingNotes,
  type Report,
  type ReportAsked,
  readingNotes,
  type Section,
} from '../rules/index.ts'
import { assessCasHk } from './assess.ts'
import {
  assumptionsIn,
  BOUNDS_BASIS,
  OUTCOME_IDS,
  type ScoreAssumptions,
  WORTHS,
  worthLabel,
} from './assumptions.ts'
import { BASIS } from './basis.ts'
import type { CasHkFigures } from './fields.ts'
import { gradeName } from './grade-names.ts'
import { CAS_HK_NOTES } from './notes.ts'
import { highlightSection, ownTable, signatureSection } from './report-table.ts'
import { scoreCasHk } from './score.ts'
import type { CasHkAssessment } from './types.ts'

/** The CAS–HK self-evaluation as the evaluation's own table with 自评得分 filled in, and all it rests on. */
export function casHkReport({ name, figures, view, context, inputs }: ReportAsked): Report {
  const lab: CasHkFigures = figures
  const assessment = assessCasHk(lab)
  const notes = readingNotes()
  const basis = basisSection(assessment, notes)
  const highlights = highlightSection(assessment, notes)
  return {
    title: '中国科学院和香港地区联合实验室评估综合指标体系自评表',
    disclaimer: DISCLAIMER,
    facts: factsOf(name, BASIS, context, [{ label: '阶段', value: '自评' }]),
    sections: [
      ownTable(assessment),
      highlights,
      signatureSection(lab.leaders?.length ?? 0),
      basis,
      { title: '原文未写明之处采用的理解', lines: notes.lines() },
      scoreSection(assessment, assumptionsIn(view)),
      ...inputs,
    ],
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
        cell(gradeName(grade)),
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
      `附件“说明”：“${CAS_HK_NOTES.letters.quote}”怎样加权、各档折合多少分、四项合作成果如何分 40 分，原文没有规定，也没有规定多少分为优秀、良好、合格。以下只是测算，不是结论。`,
      `假设各档得满分的比例：${WORTHS.map((worth) => `${worthLabel(worth)} ${coefficients[worth] ?? 0}`).join('，')}。`,
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
      `在上述假设下，基础分 ${range(base.low, base.high)}（满分 100）。`,
      `${BOUNDS_BASIS}，基础分在 ${range(bounds.low, bounds.high)} 之间。`,
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
