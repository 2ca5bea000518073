import type { Raw } from '../../../stores/index.ts'

/** Where the papers stand among a lab's figures. */
export const PAPERS = 'casHk.publications.papers'

export type PaperKey = 'title' | 'journal' | 'year' | 'impactFactor' | 'fieldMeanImpactFactor'

export interface PaperColumn {
  readonly key: PaperKey
  readonly label: string
  readonly isNumber: boolean
}

/** The columns of the list of papers and of an import. */
export const PAPER_COLUMNS: readonly PaperColumn[] = [
  { key: 'title', label: '题名', isNumber: false },
  { key: 'journal', label: '刊物', isNumber: false },
  { key: 'year', label: '年份', isNumber: true },
  { key: 'impactFactor', label: '影响因子', isNumber: true },
  { key: 'fieldMeanImpactFactor', label: '学科平均影响因子', isNumber: true },
]

/** Papers in the order of one column; rows without it come last either way. */
export function sortPapers(papers: readonly Raw[], key: PaperKey, up: boolean): Raw[] {
  const numeric = PAPER_COLUMNS.find((column) => column.key === key)?.isNumber === true
  const cellOf = (paper: Raw) => {
    const value = (paper as { readonly [key: string]: Raw } | null)?.[key]
    return value === undefined || value === null || value === '' ? null : String(value)
  }
  return [...papers].sort((left, right) => {
    const [a, b] = [cellOf(left), cellOf(right)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const order = numeric ? Number(a) - Number(b) || 0 : a.localeCompare(b, 'zh-CN')
    return up ? order : -order
  })
}
