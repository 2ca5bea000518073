import { foldName } from './fold.ts'

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

/** The two-letter field of a heading, short or long. */
export function wosTagOf(heading: string): string {
  const plain = heading.replace(/^\uFEFF/, '').trim()
  return LONG_HEADINGS[foldName(plain)] ?? plain
}
