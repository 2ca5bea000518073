import {
  CAS_HK_NOTES,
  casHkElements,
  ELEMENTS_COLUMN,
  gradeName,
  STAGE_WORDS,
  STATUS_WORDS,
  type Stage,
} from '../../calculators/index.ts'
import { casHkOf } from '../cas-hk.ts'
import type { Draft } from '../draft.ts'
import { moeOf } from '../moe.ts'
import { DISCLAIMER } from './report.ts'
import { explanationOf, tickedLines } from './report-cas-hk-words.ts'
import type { Cell } from './rows.ts'
import type { Sheet } from './workbook.ts'

/** Lines of official text by the id of their row. */
type Elements = { readonly [row: string]: readonly string[] }

/**
 * The findings as a sheet to read: every criterion of the MOE standard at both stages, every CAS–HK grade. With
 * `elements`, the standard's 三级指标及要素说明, each row's own words stand beside its verdicts.
 */
export function findingSheet(draft: Draft, elements: Elements = {}): Sheet {
  return {
    name: '自测结果',
    widths: [16, 26, 26, 24, 24, 12, 20, 40, 40, 60],
    head: ['对照', '指标', '要素', '要求', '实际', '自测', '差距', '原文', '判定范围', ELEMENTS_COLUMN],
    lines: [
      [DISCLAIMER],
      ...moeLines(draft, 'establishment', elements),
      ...moeLines(draft, 'acceptance', elements),
      ...casHkLines(draft),
    ],
  }
}

function moeLines(draft: Draft, stage: Stage, elements: Elements): Cell[][] {
  return moeOf(draft)[stage].indicators.flatMap((indicator) =>
    indicator.criteria.map((criterion) => [
      `立项建设与验收标准·${STAGE_WORDS[stage]}`,
      indicator.label,
      criterion.label,
      criterion.required.text,
      criterion.actual.text,
      STATUS_WORDS[criterion.status],
      criterion.shortfall?.text ?? null,
      criterion.source.quote,
      indicator.judged,
      elementsOf(indicator.id, elements),
    ]),
  )
}

const EVALUATION = '中国科学院—香港评估（试行）'

/** The fifteen grades and the four bonus rows, each with what counts in the text's words. */
function casHkLines(draft: Draft): Cell[][] {
  const { indicators, highlightKinds } = casHkOf(draft)
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

/** All lines of a row; where each class of laboratory has a row, of each. */
function elementsOf(id: string, elements: Elements): string | null {
  const lines = [id, `${id}-b`, `${id}-c`].flatMap((row) => elements[row] ?? [])
  return lines.length === 0 ? null : lines.join('\n')
}
