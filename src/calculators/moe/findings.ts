import { STATUS_WORDS } from '../core/index.ts'
import type { Elements, FindingLine } from '../rules/index.ts'
import { assessMoe } from './assess.ts'
import type { MoeFigures } from './fields.ts'
import { STAGES } from './rows.ts'
import { STAGE_WORDS } from './stage-words.ts'

/** Every criterion at both stages; with the standard's 三级指标及要素说明 each row's own words stand beside its verdicts. */
export function moeFindings(figures: MoeFigures, elements: Elements): FindingLine[] {
  return STAGES.flatMap((stage) =>
    assessMoe(figures, stage).indicators.flatMap((indicator) =>
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
    ),
  )
}

/** All lines of a row; where each class of laboratory has a row, of each. */
function elementsOf(id: string, elements: Elements): string | null {
  const lines = [id, `${id}-b`, `${id}-c`].flatMap((row) => elements[row] ?? [])
  return lines.length === 0 ? null : lines.join('\n')
}
