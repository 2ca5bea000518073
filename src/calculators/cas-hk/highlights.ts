import { CAS_HK_HIGHLIGHTS, type HighlightConditionId, type HighlightKind } from './indicators.ts'

/** What one condition of 重大联合亮点工作 is worth; the words stand in the cell that spans the four rows. */
export const HIGHLIGHT_POINTS = {
  value: '10',
  asWritten: '10分',
  quote: '满足一条即为10分',
  fragment: 'highlights-scientific',
} as const

export interface HighlightRule {
  readonly kind: HighlightKind
  readonly fragment: `highlights-${HighlightKind}`
  readonly conditions: readonly { readonly id: HighlightConditionId; readonly quote: string }[]
}

/** The four kinds and their conditions, which people know by the text's words. */
export const HIGHLIGHT_RULES: readonly HighlightRule[] = CAS_HK_HIGHLIGHTS.map(({ kind, conditions }) => ({
  kind,
  fragment: `highlights-${kind}`,
  conditions: conditions.map(({ id, label }) => ({ id, quote: label })),
}))
