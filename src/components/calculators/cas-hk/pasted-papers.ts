import type { Raw } from '../../../stores/index.ts'
import { withBlock } from '../../grid/index.ts'
import { isHeading, matchHeadings } from './headings.ts'
import { PAPER_COLUMNS } from './papers.ts'

/**
 * The papers with a block put in from one cell on, and how many rows it had. Where its first row names the columns
 * they go by their names, else by where they were pasted.
 */
export function pastedPapers(
  papers: readonly Raw[],
  at: { readonly row: number; readonly key: string },
  block: readonly (readonly string[])[],
): { next: Raw[]; count: number } {
  const keys = PAPER_COLUMNS.map(({ key }) => key)
  const [heading = [], ...others] = block
  if (others.length === 0 || !isHeading(heading))
    return { next: withBlock(papers, keys, at, block), count: block.length }
  const matching = matchHeadings(heading)
  const ordered = others.map((cells) => keys.map((key) => cells[matching[key]] ?? ''))
  return { next: withBlock(papers, keys, { row: at.row, key: 'title' }, ordered), count: others.length }
}
