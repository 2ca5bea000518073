import { compareFigures } from '../../../calculators/index.ts'
import { $draft, checkedOf, EMPTY_DRAFT, type Raw, replaceDraft, withFigure } from '../../../stores/index.ts'

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

/** Puts another list in the place of the papers, in a way that can be undone; `label` says what was done. */
export function replacePapers(papers: readonly Raw[], label: string): void {
  replaceDraft(withFigure($draft.get(), PAPERS, papers), label)
}

const CHINESE = new Intl.Collator('zh-CN')

/** Papers in the order of one column, as its cells are read; those whose cell is empty or unreadable come last either way. */
export function sortPapers(papers: readonly Raw[], key: PaperKey, up: boolean): Raw[] {
  const isNumber = PAPER_COLUMNS.some((column) => column.key === key && column.isNumber)
  const { profile } = checkedOf(withFigure(EMPTY_DRAFT, PAPERS, papers))
  const read = profile.casHk.publications?.papers ?? []
  const rows = papers.map((paper, index) => ({ paper, cell: read[index]?.[key] }))
  rows.sort(({ cell: a }, { cell: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    const order = isNumber ? compareFigures(a, b) : CHINESE.compare(String(a), String(b))
    return up ? order : -order
  })
  return rows.map(({ paper }) => paper)
}
