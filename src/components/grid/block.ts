import Papa from 'papaparse'
import { mendQuotes } from './quotes.ts'

/** A block copied from a spreadsheet as its rows of cells, quoted ones taken out of their marks; `null` where it is one cell. */
export function blockOf(text: string): string[][] | null {
  if (!/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return null
  const { data } = Papa.parse<string[]>(mendQuotes(text, '\t').text, {
    delimiter: '\t',
    newline: '\n',
    skipEmptyLines: 'greedy',
  })
  const rows = data.map((row) => row.map((cell) => cell.trim()))
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null
}
