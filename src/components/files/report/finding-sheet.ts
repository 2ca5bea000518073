import type { Stage } from '../../../calculators/index.ts'
import { casHkOf } from '../../../stores/cas-hk.ts'
import type { Draft } from '../../../stores/draft.ts'
import { moeOf } from '../../../stores/moe.ts'
import type { Cell } from '../formats/rows.ts'
import type { Sheet } from '../formats/workbook.ts'
import { DISCLAIMER } from './report.ts'
import { gradeWords } from './report-cas-hk.ts'
import { STAGE_WORDS, STATUS_WORDS } from './report-moe.ts'

/** The findings as a sheet to read: every criterion of the MOE standard at both stages, every CAS–HK grade. */
export function findingSheet(draft: Draft): Sheet {
  return {
    name: '自测结果',
    widths: [16, 26, 26, 24, 24, 12, 20, 40],
    head: ['对照', '指标', '要素', '要求', '实际', '自测', '差距', '原文'],
    lines: [
      [DISCLAIMER],
      ...moeLines(draft, 'establishment'),
      ...moeLines(draft, 'acceptance'),
      ...casHkLines(draft),
    ],
  }
}

function moeLines(draft: Draft, stage: Stage): Cell[][] {
  return moeOf(draft)[stage].indicators.flatMap((indicator) =>
    indicator.criteria.map((criterion) => [
      `教育部标准·${STAGE_WORDS[stage]}`,
      indicator.label,
      criterion.label,
      criterion.required.text,
      criterion.actual.text,
      STATUS_WORDS[criterion.status],
      criterion.shortfall?.text ?? null,
      criterion.source.quote,
    ]),
  )
}

function casHkLines(draft: Draft): Cell[][] {
  return casHkOf(draft).indicators.map((indicator) => [
    '中国科学院—香港评估（试行）',
    indicator.label,
    null,
    indicator.bands.map(({ grade, words }) => `${grade} 档 ${words}`).join('；') || null,
    indicator.arithmetic?.text ?? null,
    gradeWords(indicator.grade),
    indicator.next?.text ?? null,
    indicator.source.quote,
  ])
}
