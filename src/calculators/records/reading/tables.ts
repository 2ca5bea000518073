import type { Problem, ReadResult } from '../types.ts'
import { csvRows } from './csv.ts'
import { isEStudyHeading } from './estudy-heading.ts'
import { type Columns, columnsOf } from './headings.ts'
import { readJournals } from './jcr.ts'
import { readMeans } from './means.ts'
import { farFormat } from './recognise.ts'
import { refused } from './refused.ts'
import { isScopusHeading } from './scopus-heading.ts'
import type { RowFormat, Rows, Text, ToRead } from './to-read.ts'
import { isWosHeading } from './wos-heading.ts'
import { readZones } from './zones.ts'

/** Banners stand above the heading, in a few rows. */
const HEADING_WITHIN = 12

const PAPER_TABLES: readonly {
  readonly format: RowFormat
  readonly heads: (row: readonly string[]) => boolean
}[] = [
  { format: 'wos-tab', heads: isWosHeading },
  { format: 'scopus-csv', heads: isScopusHeading },
  { format: 'cnki-estudy', heads: isEStudyHeading },
]

/** So many characters show what a table is; the rest of a file that is none is not looked at. */
const TOP = 100_000

/** What a text is that no first line gave away: a table by its headings, papers further down, or nothing known. */
export function tableIn(text: Text): ToRead {
  const top = csvRows(text.text.slice(0, TOP)).rows
  const isKnown = knownTable(top, text) !== null
  const far = isKnown ? null : farFormat(text.text)
  if (far !== null) return { is: 'lines', format: far, text }
  if (!isKnown && !isTable(top)) return { is: 'read', result: refused('unrecognised') }
  const { rows, notes } = csvRows(text.text)
  const read = { encoding: text.encoding, notes: [...text.notes, ...notes] }
  return knownTable(rows, read) ?? { is: 'read', result: unknownTable(rows, read) }
}

/** The same for the rows of a sheet, which the page has unpacked from a workbook. */
export function tableOfRows(rows: Rows): ToRead {
  const cells = rows.map((row) =>
    Array.from(row ?? [], (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell))),
  )
  const written = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (written.length === 0) return { is: 'read', result: refused('empty') }
  const read = { encoding: 'utf-8', notes: [] } as const
  return knownTable(written, read) ?? { is: 'read', result: unknownTable(written, read) }
}

function unknownTable(rows: string[][], { encoding }: Omit<Text, 'text'>): ReadResult {
  if (!isTable(rows)) return refused('unrecognised')
  const [heading = [], ...others] = rows
  return { kind: 'table', heading, rows: others, encoding }
}

/**
 * What a table is by its headings; `null` where they name nothing known. Never by position.
 * A list of papers with their factors is no list of journals: it is matched by hand.
 */
function knownTable(rows: Rows, text: Omit<Text, 'text'>): ToRead | null {
  const top = rows.slice(0, HEADING_WITHIN)
  const papers = PAPER_TABLES.find(({ heads }) => top.some(heads))
  if (papers !== undefined) return { is: 'rows', format: papers.format, rows, text }
  const result = journalTable(rows, top, text.notes)
  return result === null ? null : { is: 'read', result }
}

/** A table of journals or fields, by its headings. */
function journalTable(rows: Rows, top: Rows, faults: readonly Problem[]): ReadResult | null {
  const columns = top.map(columnsOf)
  const headOf = (is: (one: Columns) => boolean) => columns.findIndex(is)
  const find = (is: (one: Columns) => boolean) => {
    const head = headOf(is)
    const found = columns[head]
    return found === undefined ? undefined : { head, found }
  }
  const means = find(({ field, mean, issn }) => field >= 0 && mean >= 0 && issn.length === 0)
  if (means !== undefined) return withFaults(readMeans(rows, means.head, means.found), faults)
  if (columns.some(({ cells }) => cells[0] === 'research fields' || cells[0] === 'research field'))
    return refused('esi')
  const journals = find(({ factor, issn, isPapers }) => factor >= 0 && issn.length > 0 && !isPapers)
  if (journals !== undefined) return withFaults(readJournals(rows, journals.head, journals.found), faults)
  const zones = find(({ zones: found, isPapers }) => found.length > 0 && !isPapers)
  if (zones !== undefined) return withFaults(readZones(rows, zones.head, zones.found), faults)
  return null
}

function withFaults<R extends { readonly notes: Problem[] }>(result: R, faults: readonly Problem[]): R {
  return { ...result, notes: [...faults, ...result.notes] }
}

/** Whether rows are a table at all: a heading of several short cells, and rows of about as many. */
function isTable(rows: Rows): boolean {
  const [head = [], ...others] = rows.slice(0, 40).map(trimmed)
  if (head.length < 2 || others.length === 0 || head.some(isSentence)) return false
  const alike = others.filter((row) => row.length > 1 && row.length <= head.length + 1)
  return alike.length * 5 >= others.length * 4
}

/** No column is called so: it is prose that has commas. */
function isSentence(cell: string): boolean {
  return cell.length > 80 || (cell.length > 6 && /[.!?。！？]\s*$/.test(cell))
}

/** A row without the blank cells at its end. */
function trimmed(row: readonly string[]): readonly string[] {
  let length = row.length
  while (length > 0 && row[length - 1]?.trim() === '') length -= 1
  return row.slice(0, length)
}
