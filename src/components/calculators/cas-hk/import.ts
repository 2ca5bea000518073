import Papa from 'papaparse'
import type { Raw } from '../../../stores/index.ts'
import { PAPER_COLUMNS, type PaperKey } from './papers.ts'
import { mendQuotes } from './quotes.ts'

/** A sheet as pasted or read from a file. */
export interface Sheet {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many cells begin with a quotation mark and are not quoted; they are kept as they stand. */
  readonly strays: number
}

/** Which column of a sheet holds what; -1 where none does. */
export type Matching = Readonly<Record<PaperKey, number>>

/** A row that lacks something, as a person finds it: counted from 1, the heading not counted. */
export interface RowReport {
  readonly row: number
  readonly message: string
}

const MAX_ROWS = 20_000

/** Rows of a CSV, TSV or pasted block; the delimiter is found. The first row is the heading if it names a column. */
export function readSheet(text: string): Sheet {
  const plain = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(plain)
  const { text: mended, strays } = mendQuotes(plain, delimiter)
  const { data } = Papa.parse<string[]>(mended, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
  })
  const rows = data.map((row) => row.map((cell) => cell.trim()))
  const [first = [], ...others] = rows
  const isHeading = first.some((cell) => PAPER_COLUMNS.some(({ headings }) => headings.test(cell)))
  return isHeading
    ? { heading: first, rows: others, strays }
    : { heading: first.map((_, index) => `第 ${index + 1} 列`), rows, strays }
}

/** A tab in the first line decides. Else it is guessed, without quotation where stray marks would hide rows. */
function delimiterOf(text: string): string {
  if (/^.*\t/.test(text)) return '\t'
  const { errors, meta } = Papa.parse(text, { preview: 10 })
  const isStray = errors.some(({ type }) => type === 'Quotes')
  return isStray ? Papa.parse(text, { preview: 10, quoteChar: '\0' }).meta.delimiter : meta.delimiter
}

/** The matching the headings suggest; without headings, the columns in the list's own order. */
export function suggestMatching({ heading }: Sheet): Matching {
  const named = PAPER_COLUMNS.map(
    ({ key, headings }) => [key, heading.findIndex((cell) => headings.test(cell))] as const,
  )
  const isNamed = named.some(([, column]) => column >= 0)
  const inOrder = PAPER_COLUMNS.map(
    ({ key }, column) => [key, column < heading.length ? column : -1] as const,
  )
  return Object.fromEntries(isNamed ? named : inOrder) as Matching
}

/** The papers of a sheet under a matching, and what each row lacks. Cells stay as they are; the list reports bad ones. */
export function papersOf({ rows }: Sheet, matching: Matching): { papers: Raw[]; reports: RowReport[] } {
  const reports: RowReport[] = []
  const papers = rows.map((cells, index) => {
    const entries = PAPER_COLUMNS.map(({ key }) => [key, cells[matching[key]] ?? ''] as const)
    const paper = Object.fromEntries(entries.filter(([, value]) => value !== ''))
    const lacks = PAPER_COLUMNS.filter(({ key }) => isNeeded(key)).flatMap(({ key, label }) =>
      trouble(label, paper[key]),
    )
    if (lacks.length > 0) reports.push({ row: index + 1, message: lacks.join('；') })
    return paper
  })
  return { papers, reports }
}

function isNeeded(key: PaperKey): boolean {
  return key === 'impactFactor' || key === 'fieldMeanImpactFactor'
}

function trouble(label: string, cell: string | undefined): string[] {
  if (cell === undefined) return [`缺${label}`]
  const plain = cell.normalize('NFKC').replace(/,/g, '')
  return plain.trim() !== '' && Number.isFinite(Number(plain)) && Number(plain) >= 0
    ? []
    : [`${label}“${cell.slice(0, 20)}”不是可用的数`]
}

/** The text of a file: UTF-8, or GB 18030 as Chinese Excel saves it. */
export function fileText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
