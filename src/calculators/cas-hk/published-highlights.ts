import type { Source } from '../core/index.ts'
import { HIGHLIGHT_POINTS, HIGHLIGHT_RULES } from './highlights.ts'
import { CAS_HK_HIGHLIGHTS, type HighlightConditionId, type HighlightKind } from './indicators.ts'
import { sourceAt } from './source-at.ts'

export interface PublishedHighlight {
  readonly kind: HighlightKind
  readonly label: string
  /** For each condition met. */
  readonly points: number
  readonly pointsSource: Source
  /** The row's own words, with its points: 关键核心技术(10 分). */
  readonly name: Source
  /** The text's conditions, to be ticked one by one; their ids may stand in `highlightConditions`. */
  readonly conditions: readonly { readonly id: HighlightConditionId; readonly source: Source }[]
}

/** 重大联合亮点工作: four kinds and their conditions in the text's words. */
export const casHkHighlights: readonly PublishedHighlight[] = HIGHLIGHT_RULES.map(
  ({ kind, fragment, printed, conditions }) => ({
    kind,
    label: CAS_HK_HIGHLIGHTS.find((row) => row.kind === kind)?.label ?? kind,
    points: Number(HIGHLIGHT_POINTS.value),
    pointsSource: sourceAt(HIGHLIGHT_POINTS.fragment, HIGHLIGHT_POINTS.quote),
    name: sourceAt(fragment, printed),
    conditions: conditions.map(({ id, quote }) => ({ id, source: sourceAt(fragment, quote) })),
  }),
)
