import Papa from 'papaparse'
import { CAS_HK_SECTION, problemsOf, shapeAt } from '../../../calculators/index.ts'
import { EMPTY_DRAFT, type Raw, readable, sectionOf, withFigure } from '../../../stores/index.ts'
import { mendQuotes } from '../../grid/index.ts'
import { isHeading, type Matching, matchHeadings } from './headings.ts'
import { PAPER_COLUMNS, PAPERS, type PaperColumn } from './papers.ts'

/** A sheet as pasted or read from a file. */
export interface Sheet {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many cells begin with a quotation mark and are not quoted; they are kept as they stand. */
  readonly strays: number
  /** Why it is not taken for a list of papers; then nothing else of it is kept. */
  readonly refused: string | undefined
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

/** Rows of a CSV, TSV or pasted block; the delimiter is found. The first row must name the columns: they are never taken by their place. */
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
  const [heading = [], ...others] = rows
  const refused = whyRefused(rows)
  return refused === undefined
    ? { heading, rows: others, strays, refused }
    : { heading: [], rows: [], strays: 0, refused }
}

const EXPECTED = `第一行应写明各列是什么：${PAPER_COLUMNS.map(({ label }) => label).join('、')}（次序不限；题名可以没有，但影响因子和学科平均影响因子要同时有）。`

/** Why a table is not taken for a list of papers, in words; `undefined` where it is one. */
function whyRefused([first = [], ...others]: readonly (readonly string[])[]): string | undefined {
  if (first.length === 0) return '没有读到数据行。'
  if (!isHeading(first)) return `没有认出列名，没有读入。${EXPECTED}`
  const matching = matchHeadings(first)
  const known = PAPER_COLUMNS.filter(({ key }) => matching[key] >= 0)
  const isList = matching.title >= 0 || (matching.impactFactor >= 0 && matching.fieldMeanImpactFactor >= 0)
  if (!isList)
    return `只认出${known.map(({ label }) => `“${label}”`).join('')}，看不出是论文列表，没有读入。${EXPECTED}`
  return others.length === 0 ? '没有读到数据行。' : undefined
}

/** A tab in the first line decides. Else it is guessed, without quotation where stray marks would hide rows. */
function delimiterOf(text: string): string {
  if (/^.*\t/.test(text)) return '\t'
  const { errors, meta } = Papa.parse(text, { preview: 10 })
  const isStray = errors.some(({ type }) => type === 'Quotes')
  return isStray ? Papa.parse(text, { preview: 10, quoteChar: '\0' }).meta.delimiter : meta.delimiter
}

/** The matching the headings suggest. */
export function suggestMatching({ heading }: Sheet): Matching {
  return matchHeadings(heading)
}

/** The papers of a sheet under a matching, and what is wrong with each row, as the list itself will find it. Cells stay as they are. */
export function papersOf({ rows }: Sheet, matching: Matching): Found {
  const papers = rows.map((cells) => {
    const entries = PAPER_COLUMNS.map(({ key }) => [key, cells[matching[key]] ?? ''] as const)
    return Object.fromEntries(entries.filter(([, value]) => value !== ''))
  })
  const { problems } = sectionOf(CAS_HK_SECTION)(withFigure(EMPTY_DRAFT, PAPERS, papers))
  const list = shapeAt({ kind: 'object', fields: [CAS_HK_SECTION] }, PAPERS)
  const reports = papers.flatMap((paper, index) => {
    if (list?.kind !== 'list' || list.item.kind !== 'object') return []
    const found = new Map(
      problemsOf(list.item, readable(paper, list.item)).map(({ path, message }) => [path, message]),
    )
    const wrong = PAPER_COLUMNS.filter(({ key }) => found.has(key))
    const message = wrong.map(({ key }) => found.get(key)).join('')
    return wrong.length === 0 ? [] : [{ row: index + 1, message, isCounted: !wrong.some(isNeeded) }]
  })
  return { papers, reports, trouble: problems.get(PAPERS) }
}

function isNeeded({ key }: PaperColumn): boolean {
  return key === 'impactFactor' || key === 'fieldMeanImpactFactor'
}
