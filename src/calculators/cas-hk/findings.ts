import type { FindingLine } from '../rules/index.ts'
import { assessCasHk } from './assess.ts'
import type { CasHkFigures } from './fields.ts'
import { gradeName } from './grade-names.ts'
import { CAS_HK_NOTES } from './notes.ts'
import { casHkElements } from './published-elements.ts'
import { explanationOf, tickedLines } from './report-words.ts'

const EVALUATION = '中国科学院—香港评估（试行）'

/** The fifteen grades and the four bonus rows, each with what counts in the text's words. */
export function casHkFindings(figures: CasHkFigures): FindingLine[] {
  const { indicators, highlightKinds } = assessCasHk(figures)
  const graded = indicators.map((indicator) => [
    EVALUATION,
    indicator.label,
    explanationOf(casHkElements[indicator.id]).join('\n'),
    indicator.bands.map(({ grade, words }) => `${gradeName(grade)} ${words}`).join('；') || null,
    indicator.arithmetic?.text ?? null,
    gradeName(indicator.grade),
    indicator.next?.text ?? null,
    indicator.source.quote,
    null,
    null,
  ])
  const bonus = highlightKinds.map((result) => [
    EVALUATION,
    `重大联合亮点工作（加分项）：${result.label}`,
    tickedLines(result).join('\n'),
    null,
    `${result.met} 条`,
    `加 ${result.points} 分`,
    null,
    CAS_HK_NOTES.highlights.quote,
    null,
    null,
  ])
  return [...graded, ...bonus]
}
