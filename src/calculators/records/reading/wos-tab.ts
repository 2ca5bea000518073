import { addressesOfList } from './addresses.ts'
import type { Fields } from './fields.ts'
import { foldName } from './fold.ts'
import type { FoundPapers } from './found-papers.ts'
import { eachLine } from './lines.ts'
import { paperOf } from './paper.ts'
import { WOS_TAGS, wosPaper } from './wos-fields.ts'

/** The headings of the same table when it is exported for Excel. */
const LONG_HEADINGS: Readonly<Record<string, string>> = {
  'article title': 'TI',
  'source title': 'SO',
  'document type': 'DT',
  addresses: 'C1',
  issn: 'SN',
  eissn: 'EI',
  'publication year': 'PY',
  'early access date': 'EA',
  doi: 'DI',
  'wos categories': 'WC',
  'web of science index': 'WE',
  'ut (unique wos id)': 'UT',
}

/** Whether a row heads a table of the Web of Science: two-letter fields, or their long names. */
export function isWosHeading(row: readonly string[]): boolean {
  const cells = row.map((cell) => cell.replace(/^\uFEFF/, '').trim()).filter((cell) => cell !== '')
  if (cells.length >= 5 && cells.every((cell) => /^[A-Z][A-Z0-9]$/.test(cell))) return cells.includes('TI')
  const folded = new Set(cells.map(foldName))
  return folded.has('article title') && folded.has('source title') && folded.has('ut (unique wos id)')
}

/** Web of Science tab-delimited text. Quotation marks are not quoting; a row has a cell more than the heading. */
export function readWosTab(text: string, fileName: string): FoundPapers {
  const rows: string[][] = []
  eachLine(text, (start, end) => rows.push(text.slice(start, end).split('\t')))
  return readWosRows(rows, fileName)
}

/** The same table by its rows, as a workbook gives them. */
export function readWosRows(rows: readonly (readonly string[])[], fileName: string): FoundPapers {
  const head = rows.findIndex(isWosHeading)
  const tags = (rows[head] ?? []).map((cell) => {
    const plain = cell.replace(/^\uFEFF/, '').trim()
    return LONG_HEADINGS[foldName(plain)] ?? plain
  })
  const written = rows.slice(head + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const records = written.map((row, index) => {
    const fields: Fields = new Map()
    tags.forEach((tag, column) => {
      if (WOS_TAGS.has(tag)) fields.set(tag, [row[column] ?? ''])
    })
    return paperOf(wosPaper(fields, addressesOfList), fileName, index + 1)
  })
  return { records, notes: [] }
}
