import type { Stage } from '../../calculators/index.ts'
import type { Draft } from '../draft.ts'
import { moeOf } from '../moe.ts'
import { DISCLAIMER } from './report.ts'
import { STAGE_WORDS, STATUS_WORDS } from './report-moe.ts'
import type { Cell } from './rows.ts'
import type { Sheet } from './workbook.ts'

/** The findings as a sheet to read: every criterion at both stages. */
export function findingSheet(draft: Draft): Sheet {
  const byStage = moeOf(draft)
  const stages: Stage[] = ['establishment', 'acceptance']
  return {
    name: '自测结果',
    widths: [16, 26, 26, 24, 24, 12, 20, 40],
    head: ['对照', '指标', '要素', '要求', '实际', '自测', '差距', '原文'],
    lines: [
      [DISCLAIMER],
      ...stages.flatMap((stage) =>
        byStage[stage].indicators.flatMap((indicator) =>
          indicator.criteria.map((criterion): Cell[] => [
            `教育部标准·${STAGE_WORDS[stage]}`,
            indicator.label,
            criterion.label,
            criterion.required.text,
            criterion.actual.text,
            STATUS_WORDS[criterion.status],
            criterion.shortfall?.text ?? null,
            criterion.source.quote,
          ]),
        ),
      ),
    ],
  }
}
