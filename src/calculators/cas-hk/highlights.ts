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
  /** 三级指标 as printed, with its points. */
  readonly printed: string
  readonly conditions: readonly { readonly id: HighlightConditionId; readonly quote: string }[]
}

const PRINTED: Readonly<Record<HighlightKind, string>> = {
  scientific: '重大科学问题和开辟新方向 (10分)',
  technology: '关键核心技术 (10分)',
  solutions: '系统解决方案 （10分）',
  industry: '产业化成果 （10分）',
}

/** The four kinds and their conditions, which people know by the text's words. */
export const HIGHLIGHT_RULES: readonly HighlightRule[] = CAS_HK_HIGHLIGHTS.map(({ kind, conditions }) => ({
  kind,
  fragment: `highlights-${kind}`,
  printed: PRINTED[kind],
  conditions: conditions.map(({ id, label }) => ({ id, quote: label })),
}))
