import {
  type Choice,
  KINDS,
  type RecordField,
  type RecordKind,
  type Records,
  writtenCell,
} from '../../../calculators/records/index.ts'
import type { Cell } from './rows.ts'
import type { ColumnHelp, Sheet } from './workbook.ts'

/** Over the ids of the records: whoever adds a row leaves it blank. */
export const ID_HEADING = '编号'
/** In place of an id, where a list has no records and is known to be complete. */
export const NO_RECORDS = '（无）'
/** Less than a cell can hold; what is longer goes on in the columns behind the last one. */
const LONGEST = 30_000

/** Behind a field's name, over what did not fit its cell. */
export function continued(label: string, part: number): string {
  return `${label}（续 ${part}）`
}

/** The sheets of the 台账: one for each kind, whether there are records of it or not. */
export function recordSheets(records: Records): Sheet[] {
  return KINDS.map((kind) => recordSheet(kind, records[kind.kind]))
}

function recordSheet({ label, fields }: RecordKind, list: Records[keyof Records]): Sheet {
  const rows = (list ?? []).map((record) => rowOf(fields, record))
  const parts = fields.map((_, column) => Math.max(1, ...rows.map((row) => row[column]?.length ?? 1)))
  const others = fields.flatMap(({ label: name }, column) =>
    Array.from({ length: (parts[column] ?? 1) - 1 }, (_, part) => ({ column, part: part + 1, name })),
  )
  const lines = rows.map((row, place): Cell[] => [
    String(list?.[place]?.['id'] ?? ''),
    ...row.map(([first = null]) => first),
    ...others.map(({ column, part }) => row[column]?.[part] ?? null),
  ])
  return {
    name: label,
    widths: [8, ...fields.map(widthOf), ...others.map(() => 40)],
    head: [
      ID_HEADING,
      ...fields.map(({ label: name }) => name),
      ...others.map(({ name, part }) => continued(name, part)),
    ],
    lines: list !== undefined && list.length === 0 ? [[NO_RECORDS]] : lines,
    columns: [TEXT, ...fields.map(helpOf), ...others.map(() => TEXT)],
  }
}

const TEXT: ColumnHelp = { isText: true }

/** The cells of a record, each in as many parts as it needs. */
function rowOf(fields: readonly RecordField[], record: { readonly [key: string]: unknown }): Cell[][] {
  return fields.map((field): Cell[] => {
    const value = record[field.key]
    if (typeof value === 'number' && typeof field.type === 'string') return [value]
    const text = writtenCell(field, value)
    return text === '' ? [null] : (text.match(PARTS) ?? [])
  })
}

const PARTS = new RegExp(`[^]{1,${LONGEST}}`, 'gu')

function widthOf({ type, label }: RecordField): number {
  if (type === 'text' || type === 'texts' || type === 'addresses') return label.length > 3 ? 18 : 30
  return Math.max(12, 2 * label.length + 2)
}

function helpOf({ type }: RecordField): ColumnHelp {
  if (typeof type !== 'string')
    return { isText: true, choices: (type as readonly Choice[]).map(({ label }) => label) }
  if (type === 'flag') return { isText: true, choices: ['是', '否'] }
  if (type === 'mark') return { isText: true, choices: ['是'] }
  if (type === 'date')
    return { isText: true, prompt: '写到日、月或年：2024-05-17、2024-05、2024。不知道就留空。' }
  return { isText: type !== 'number' && type !== 'positive' && type !== 'year' }
}
