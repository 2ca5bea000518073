import { CAS_HK_SECTION, type CasHkFigures, compareFigures } from '../../../calculators/index.ts'
import { $draft, EMPTY_DRAFT, type Raw, replaceDraft, sectionOf, withFigure } from '../../../stores/index.ts'
import type { GridColumn } from '../../grid/index.ts'

/** Where the papers stand among a lab's figures. */
export const PAPERS = 'casHk.publications.papers'

export type PaperKey = 'title' | 'journal' | 'year' | 'impactFactor' | 'fieldMeanImpactFactor'

export interface PaperColumn extends GridColumn {
  readonly key: PaperKey
}

/** The columns of the list of papers and of an import. */
export const PAPER_COLUMNS: readonly PaperColumn[] = [
  { key: 'title', label: '题名', isNumber: false },
  { key: 'journal', label: '刊物', isNumber: false, width: 14 },
  { key: 'year', label: '年份', isNumber: true, width: 6 },
  { key: 'impactFactor', label: '影响因子', isNumber: true, width: 8 },
  { key: 'fieldMeanImpactFactor', label: '学科平均影响因子', isNumber: true, width: 11 },
]

/** Puts another list in the place of the papers, in a way that can be undone; `label` says what was done. */
export function replacePapers(papers: readonly Raw[], label: string): void {
  replaceDraft(withFigure($draft.get(), PAPERS, papers), label)
}

const CHINESE = new Intl.Collator('zh-CN')

/** Papers in the order of one column, as its cells are read; those whose cell is empty or unreadable come last either way. */
export function sortPapers(papers: readonly Raw[], key: PaperKey, up: boolean): Raw[] {
  const isNumber = PAPER_COLUMNS.some((column) => column.key === key && column.isNumber)
  const { figures } = sectionOf(CAS_HK_SECTION)(withFigure(EMPTY_DRAFT, PAPERS, papers))
  const read = (figures as CasHkFigures).publications?.papers ?? []
  const rows = papers.map((paper, index) => ({ paper, cell: read[index]?.[key] }))
  rows.sort(({ cell: a }, { cell: b }) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    const order = isNumber ? compareFigures(a, b) : CHINESE.compare(String(a), String(b))
    return up ? order : -order
  })
  return rows.map(({ paper }) => paper)
}
