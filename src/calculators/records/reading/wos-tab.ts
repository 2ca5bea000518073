import { part, type Steps } from '../steps.ts'
import { addressesOfList } from './addresses.ts'
import type { Fields } from './fields.ts'
import { type FoundPapers, papersOf } from './found-papers.ts'
import { lineSteps } from './lines.ts'
import { WOS_TAGS, wosPaper } from './wos-fields.ts'
import { isWosHeading, wosTagOf } from './wos-heading.ts'

/** Web of Science tab-delimited text. Quotation marks are not quoting; a row has a cell more than the heading. */
export function* readWosTab(text: string, fileName: string): Steps<FoundPapers> {
  const rows: string[][] = []
  yield* part(
    lineSteps(text, (start, end) => rows.push(text.slice(start, end).split('\t'))),
    0,
    0.4,
  )
  return yield* part(readWosRows(rows, fileName), 0.4, 1)
}

/** The same table by its rows, as a workbook gives them. */
export function* readWosRows(rows: readonly (readonly string[])[], fileName: string): Steps<FoundPapers> {
  const head = rows.findIndex(isWosHeading)
  const tags = (rows[head] ?? []).map(wosTagOf)
  const written = rows.slice(head + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const parts = (row: readonly string[]) => {
    const fields: Fields = new Map()
    tags.forEach((tag, column) => {
      if (WOS_TAGS.has(tag)) fields.set(tag, [row[column] ?? ''])
    })
    return wosPaper(fields, addressesOfList)
  }
  return { records: yield* papersOf(written, parts, fileName), notes: [] }
}
