import { csvRows } from './reading/csv.ts'
import { decode } from './reading/decode.ts'
import { firstLines } from './reading/lines.ts'
import { farFormat, type LineFormat, nearFormat } from './reading/recognise.ts'
import { type RefusedAs, refused } from './reading/refused.ts'
import { isTable, knownTable } from './reading/tables.ts'
import type { Encoding, Problem, ReadResult } from './types.ts'

/**
 * What a file is, by its content alone, and what it holds: papers, journals with impact factors, field means,
 * zones, or a table to be matched by hand. Whatever the bytes, it does not throw; what it cannot read is
 * `refused` with a reason and what to do. `fileName` is kept with each paper and decides nothing.
 */
export function readRecords(bytes: Uint8Array, fileName: string): ReadResult {
  if (bytes.length === 0) return refused('empty')
  const found = decode(bytes)
  if ('refused' in found) return refused(found.refused)
  const { text, encoding, notes } = found
  if (text.trim() === '') return refused('empty')
  const near = nearFormat(text)
  if (near !== null) return papers(near, text, fileName, encoding, notes)
  const markup = markupOf(text)
  if (markup !== null) return refused(markup)
  const top = csvRows(text.slice(0, TOP)).rows
  const isKnown = knownTable(top, fileName, encoding, []) !== null
  const far = isKnown ? null : farFormat(text)
  if (far !== null) return papers(far, text, fileName, encoding, notes)
  if (!isKnown && !isTable(top)) return refused('unrecognised')
  const { rows, notes: faults } = csvRows(text)
  return knownTable(rows, fileName, encoding, [...notes, ...faults]) ?? unknownTable(rows, encoding)
}

/** So many characters show what a table is; the rest of a file that is none is not looked at. */
const TOP = 100_000

/** The same for the rows of a sheet, which the page has unpacked from a workbook. */
export function readRows(rows: string[][], fileName: string): ReadResult {
  const cells = rows.map((row) =>
    Array.from(row ?? [], (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell))),
  )
  const written = cells.filter((row) => row.some((cell) => cell.trim() !== ''))
  if (written.length === 0) return refused('empty')
  return knownTable(written, fileName, 'utf-8', []) ?? unknownTable(written, 'utf-8')
}

function papers(
  format: LineFormat,
  text: string,
  fileName: string,
  encoding: Encoding,
  faults: Problem[],
): ReadResult {
  const { records, notes } = format.read(text, fileName)
  const none =
    records.length === 0 ? [{ path: '', message: '文件里没有一条文献。请确认导出时选中了条目。' }] : []
  return { kind: 'papers', format: format.format, encoding, records, notes: [...faults, ...notes, ...none] }
}

function unknownTable(rows: string[][], encoding: Encoding): ReadResult {
  if (!isTable(rows)) return refused('unrecognised')
  const [heading = [], ...others] = rows
  return { kind: 'table', heading, rows: others, encoding }
}

function markupOf(text: string): RefusedAs | null {
  const [first = ''] = firstLines(text, 1)
  if (/^\s*<(?:!doctype html|html|head|body|table|meta)/i.test(first)) return 'html'
  if (/^\s*<\?xml|^\s*<[a-z:]+[ >]/i.test(first)) return /<html/i.test(text.slice(0, 2000)) ? 'html' : 'xml'
  return /^\s*[[{]\s*(?:$|["[{\]}])/.test(first) ? 'json' : null
}
