import { UnusableFile } from './trouble.ts'

/** No table of this site's has a tenth as many columns. */
const MAX_CELLS = 1000

/** A table's rows, and which of them (counted from 0) have quotes that are not in pairs. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[]
  readonly torn: readonly number[]
}

/**
 * The cells of a delimited text, each character looked at once. A cell that begins with a quote ends where the
 * next single quote stands, if that is before a delimiter or a line's end; else its quotes are text like any other,
 * and its row is reported: it takes in no other row. Reading stops after `most` rows.
 * @throws UnusableFile where a row has more cells than any table of ours.
 */
export function csvRows(text: string, delimiter: string, most: number): CsvRows {
  const rows: string[][] = []
  const torn: number[] = []
  let cells: string[] = []
  for (let at = 0; at <= text.length && rows.length < most; ) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined
    const isTorn = quoted !== undefined && !isEnd(text, quoted.end, delimiter)
    if (isTorn && torn[torn.length - 1] !== rows.length) torn.push(rows.length)
    const end = endOfCell(text, isTorn ? at : (quoted?.end ?? at), delimiter)
    cells.push(quoted === undefined || isTorn ? text.slice(at, end) : quoted.cell)
    if (cells.length > MAX_CELLS) throw new UnusableFile('有一行的列数太多，不是本站导出的表格。')
    at = end + 1
    if (text[end] === delimiter) continue
    if (text[end] === '\r' && text[end + 1] === '\n') at += 1
    rows.push(cells)
    cells = []
    if (at >= text.length) break
  }
  return { rows, torn }
}

/** A quoted cell's content and where its closing quote has passed; beyond the text's end where there is none. */
function quotedCell(text: string, start: number): { cell: string; end: number } {
  const pieces: string[] = []
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from)
    if (quote === -1) return { cell: '', end: text.length + 1 }
    if (text[quote + 1] !== '"') {
      pieces.push(text.slice(from, quote))
      return { cell: pieces.join(''), end: quote + 1 }
    }
    pieces.push(text.slice(from, quote + 1))
    from = quote + 2
  }
}

function isEnd(text: string, at: number, delimiter: string): boolean {
  return at === text.length || text[at] === delimiter || text[at] === '\n' || text[at] === '\r'
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && !isEnd(text, at, delimiter)) at += 1
  return Math.min(at, text.length)
}
