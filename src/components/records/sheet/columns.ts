import type { Choice, RecordField, RecordKind } from '../../../calculators/records/index.ts'
import type { GridColumn } from '../../grid/index.ts'

/** Width of a column of text that has all the room the others leave, at least. */
const ROOM = 16
/** The number, the problems and the button at the ends of a row. */
const ENDS = 18
/** Headings, whose widths are those of the columns, are a little smaller than the cells. */
const SMALLER = 0.93

/** The columns of a kind's sheet. */
export function columnsOf({ fields }: RecordKind): GridColumn[] {
  return fields.map((field, place) => {
    const width = place === 0 ? undefined : widthOf(field)
    const choices = choicesOf(field)
    return {
      key: field.key,
      label: field.label,
      isNumber: ['number', 'positive', 'year'].includes(String(field.type)),
      ...(width === undefined ? {} : { width }),
      ...(choices === undefined ? {} : { choices }),
    }
  })
}

/** How wide a sheet is at least, in characters. */
export function minWidthOf(columns: readonly GridColumn[]): number {
  return columns.reduce((sum, { width = ROOM }) => sum + width, ENDS) * SMALLER
}

function widthOf({ type, label }: RecordField): number {
  if (typeof type !== 'string')
    return Math.max(label.length, ...(type as readonly Choice[]).map((choice) => choice.label.length), 5) + 3
  switch (type) {
    case 'date':
      return Math.max(8, label.length + 2)
    case 'flag':
    case 'mark':
      return Math.max(5, label.length + 2)
    case 'text':
      return 11
    case 'texts':
      return 11
    case 'addresses':
      return 24
    default:
      return Math.max(6, label.length + 2)
  }
}

function choicesOf({ type }: RecordField): string[] | undefined {
  if (typeof type !== 'string') return (type as readonly Choice[]).map(({ label }) => label)
  return type === 'flag' ? ['是', '否'] : type === 'mark' ? ['是'] : undefined
}
