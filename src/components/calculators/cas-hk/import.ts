import Papa from 'papaparse'
import { checkedOf, EMPTY_DRAFT, type Raw, withFigure } from '../../../stores/index.ts'
import { isHeading, type Matching, matchHeadings } from './headings.ts'
import { PAPER_COLUMNS, PAPERS, type PaperColumn } from './papers.ts'
import { mendQuotes } from './quotes.ts'

/** A sheet as pasted or read from a file. */
export interface Sheet {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many cells begin with a quotation mark and are not quoted; they are kept as they stand. */
  readonly strays: number
}

/** What is wrong with a row, as a person finds it: counted from 1, the heading not counted. */
export interface RowReport {
  readonly row: number
  readonly message: string
  /** Whether the paper is in the sum all the same: a bad year leaves it there, a bad impact factor does not. */
  readonly isCounted: boolean
}

/** What an import would put into the list. */
export interface Found {
  readonly papers: Raw[]
  readonly reports: readonly RowReport[]
  /** What is wrong with the rows as a whole: too many of them. */
  readonly trouble: string | undefined
}

/** Rows of a CSV, TSV or pasted block; the delimiter is found. The first row is the heading if it names a column. */
export function readSheet(text: string): Sheet {
  const plain = text.replace(/^\uFEFF/, '')
  const delimiter = delimiterOf(plain)
  const { text: mended, strays } = mendQuotes(plain, delimiter)
  const { data } = Papa.parse<string[]>(mended, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
  })
  const rows = data.map((row) => row.map((cell) => cell.trim()))
  const [first = [], ...others] = rows
  return isHeading(first)
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
  if (isHeading(heading)) return matchHeadings(heading)
  const inOrder = PAPER_COLUMNS.map(
    ({ key }, column) => [key, column < heading.length ? column : -1] as const,
  )
  return Object.fromEntries(inOrder) as Matching
}

/** The papers of a sheet under a matching, and what is wrong with each row, as the list itself will find it. Cells stay as they are. */
export function papersOf({ rows }: Sheet, matching: Matching): Found {
  const papers = rows.map((cells) => {
    const entries = PAPER_COLUMNS.map(({ key }) => [key, cells[matching[key]] ?? ''] as const)
    return Object.fromEntries(entries.filter(([, value]) => value !== ''))
  })
  const { problems } = checkedOf(withFigure(EMPTY_DRAFT, PAPERS, papers))
  const reports = papers.flatMap((_, index) => {
    const wrong = PAPER_COLUMNS.filter(({ key }) => problems.has(`${PAPERS}.${index}.${key}`))
    const message = wrong.map(({ key }) => reason(problems.get(`${PAPERS}.${index}.${key}`) ?? '')).join('')
    return wrong.length === 0 ? [] : [{ row: index + 1, message, isCounted: !wrong.some(isNeeded) }]
  })
  return { papers, reports, trouble: problems.get(PAPERS) }
}

function isNeeded({ key }: PaperColumn): boolean {
  return key === 'impactFactor' || key === 'fieldMeanImpactFactor'
}

/** A problem without the place in the list that it begins with; a preview names the row of the sheet. */
function reason(message: string): string {
  return message.replace(/^.*?第 \d+ 篇的?/, '')
}

/** The text of a file: UTF-8, or GB 18030 as Chinese Excel saves it. */
export function fileText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
