import type { Encoding, PaperFormat, Problem, ReadResult } from '../types.ts'
import { isEStudyHeading, readEStudyRows } from './estudy.ts'
import type { FoundPapers } from './found-papers.ts'
import { type Columns, columnsOf } from './headings.ts'
import { readJournals } from './jcr.ts'
import { readMeans } from './means.ts'
import { refused } from './refused.ts'
import { isScopusHeading, readScopusRows } from './scopus.ts'
import { isWosHeading, readWosRows } from './wos-tab.ts'
import { readZones } from './zones.ts'

type Rows = readonly (readonly string[])[]

/** Banners stand above the heading, in a few rows. */
const HEADING_WITHIN = 12

const PAPER_TABLES: readonly {
  readonly format: PaperFormat
  readonly heads: (row: readonly string[]) => boolean
  readonly read: (rows: Rows, fileName: string) => FoundPapers
}[] = [
  { format: 'wos-tab', heads: isWosHeading, read: readWosRows },
  { format: 'scopus-csv', heads: isScopusHeading, read: readScopusRows },
  { format: 'cnki-estudy', heads: isEStudyHeading, read: readEStudyRows },
]

/**
 * What a table is by its headings; `null` where they name nothing known. Never by position.
 * A list of papers with their factors is no list of journals: it is matched by hand.
 */
export function knownTable(
  rows: Rows,
  fileName: string,
  encoding: Encoding,
  faults: Problem[],
): ReadResult | null {
  const top = rows.slice(0, HEADING_WITHIN)
  const papers = PAPER_TABLES.find(({ heads }) => top.some(heads))
  if (papers !== undefined) {
    const { records, notes } = papers.read(rows, fileName)
    return { kind: 'papers', format: papers.format, encoding, records, notes: [...faults, ...notes] }
  }
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

function withFaults<R extends { readonly notes: Problem[] }>(result: R, faults: Problem[]): R {
  return { ...result, notes: [...faults, ...result.notes] }
}

/** Whether rows are a table at all: a heading of several short cells, and rows of about as many. */
export function isTable(rows: Rows): boolean {
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
