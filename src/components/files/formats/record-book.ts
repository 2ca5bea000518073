import {
  freshIds,
  KINDS,
  type KindName,
  type RecordKind,
  readTyped,
} from '../../../calculators/records/index.ts'
import { cellName } from './cell-address.ts'
import { type OpenedSheet, openWorkbook } from './open-workbook.ts'
import { guideSheet } from './record-guide.ts'
import { continued, ID_HEADING, NO_RECORDS, recordSheets } from './record-sheets.ts'
import type { Cell } from './rows.ts'
import type { Trouble } from './trouble.ts'
import { workbook } from './workbook.ts'

type Kept = { readonly [key: string]: unknown }
/** Lists of records as sheets have them: wrong values stay as they were typed. */
export type SheetRecords = { readonly [Kind in KindName]?: readonly Kept[] }

/** What the sheets of a workbook hold. */
export interface ReadBook {
  readonly records: SheetRecords
  readonly problems: readonly Trouble[]
  /** Sheets that are not of our making: to be matched by their headings. */
  readonly others: readonly OpenedSheet[]
}

/** 台账.xlsx: how to fill it in, and a sheet for each kind. */
export function toRecordBook(records: SheetRecords): Uint8Array {
  return workbook([guideSheet(), ...recordSheets(records)])
}

/**
 * The records in a workbook of ours, after Excel, WPS or LibreOffice has saved it, and its other sheets.
 * @throws UnusableFile where it is no workbook.
 */
export async function fromRecordBook(bytes: Uint8Array): Promise<ReadBook> {
  const { sheets, problems } = await openWorkbook(bytes)
  return readSheets(sheets, problems)
}

/** The same of the sheets of an opened workbook. */
export function readSheets(sheets: readonly OpenedSheet[], found: readonly Trouble[]): ReadBook {
  const own = sheets.flatMap((sheet) => {
    const kind = KINDS.find(({ label }) => label === sheet.name)
    return kind === undefined || !isOwn(kind, sheet) ? [] : [{ kind, sheet, problems: [] as Trouble[] }]
  })
  const lists = own.flatMap(({ kind, sheet, problems }) => {
    const list = listIn(kind, sheet, problems)
    return list === null ? [] : [[kind.kind, list] as const]
  })
  const names = new Set(own.map(({ sheet }) => sheet.name))
  return {
    records: Object.fromEntries(lists),
    problems: [
      ...found.filter(({ where }) => names.has(where.slice(0, where.lastIndexOf('!')))),
      ...own.flatMap(({ problems }) => problems),
    ],
    others: sheets.filter((sheet) => !names.has(sheet.name)),
  }
}

/** A sheet of ours has the heading of the ids, or most of the fields by their very names. */
function isOwn({ fields }: RecordKind, { lines }: OpenedSheet): boolean {
  const heads = headsOf(lines)
  const known = fields.filter(({ label }) => heads.includes(label)).length
  return known > 0 && (heads.includes(ID_HEADING) || known * 2 > fields.length)
}

function headsOf([first]: OpenedSheet['lines']): string[] {
  return (first?.cells ?? []).map((cell) => textIn(cell).trim())
}

/** The records of a sheet; `null` where it has no rows, which says nothing of how many there are. */
function listIn({ fields }: RecordKind, { name, lines }: OpenedSheet, problems: Trouble[]): Kept[] | null {
  const heads = headsOf(lines)
  const columns = fields.map((field) => ({ field, places: placesOf(heads, field.label) }))
  const idAt = heads.indexOf(ID_HEADING)
  reportUnknown(heads, new Set(columns.flatMap(({ places }) => places).concat(idAt)), name, problems)
  const rows = lines.slice(1).filter(({ cells }) => cells.some((cell) => textIn(cell).trim() !== ''))
  const isSaidNone = rows.length === 1 && textIn(rows[0]?.cells[idAt]).trim() === NO_RECORDS
  if (isSaidNone) return []
  if (rows.length === 0) return null
  const ids = freshIds(rows.map(({ cells }) => textIn(cells[idAt]).trim()))
  return rows.map(({ cells, row }, place) => {
    const own = textIn(cells[idAt]).trim()
    const id = ids[place] ?? own
    if (own !== '' && own !== id)
      problems.push({
        where: cellName(name, idAt, row),
        message: `编号“${own}”与前面的重复，已改为“${id}”。`,
      })
    const values = columns.flatMap(({ field, places }) => {
      const value = readTyped(field, places.map((at) => textIn(cells[at])).join(''))
      return value === undefined ? [] : [[field.key, value] as const]
    })
    return { id, ...Object.fromEntries(values) }
  })
}

/** Where a field stands, with the columns that it goes on in. */
function placesOf(heads: readonly string[], label: string): number[] {
  const places = [heads.indexOf(label)]
  for (let part = 1; ; part += 1) {
    const at = heads.indexOf(continued(label, part))
    if (at < 0) return places.filter((place) => place >= 0)
    places.push(at)
  }
}

function reportUnknown(
  heads: readonly string[],
  known: ReadonlySet<number>,
  sheet: string,
  problems: Trouble[],
): void {
  heads.forEach((head, column) => {
    if (head !== '' && !known.has(column))
      problems.push({ where: cellName(sheet, column, 0), message: `台账没有“${head}”这一栏，没有读入。` })
  })
}

function textIn(cell: Cell | undefined): string {
  return cell === undefined || cell === null
    ? ''
    : typeof cell === 'boolean'
      ? cell
        ? '是'
        : '否'
      : String(cell)
}
