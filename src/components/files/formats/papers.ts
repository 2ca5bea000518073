import type { Field } from '../../../calculators/index.ts'
import { type Draft, figureAt, type Raw } from '../../../stores/draft.ts'
import type { Cell } from './rows.ts'
import { shapeAt } from './table.ts'

/** The one list that is shown as a table of its own: a line a paper. */
export const PAPER_LIST = 'casHk.publications.papers'

/** What is known of a paper, in the field table's order. */
export function paperFields(): readonly Field[] {
  const shape = shapeAt(PAPER_LIST)
  return shape?.kind === 'list' && shape.item.kind === 'object' ? shape.item.fields : []
}

/** Each paper's figures, in the order of `paperFields`. */
export function paperLines(draft: Draft): Cell[][] {
  const papers = figureAt(draft, PAPER_LIST)
  if (!Array.isArray(papers)) return []
  return papers.map((paper: Raw) =>
    paperFields().map(({ key }) => cellOf(figureAt({ paper }, `paper.${key}`))),
  )
}

function cellOf(value: Raw | undefined): Cell {
  if (value === undefined || value === '') return null
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
