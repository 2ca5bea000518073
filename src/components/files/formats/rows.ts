import {
  ENTRY_WORDS,
  type Field,
  PROFILE_SHAPE,
  type Shape,
  UNIT_LABELS,
} from '../../../calculators/index.ts'
import type { Draft, Raw } from '../../../stores/draft.ts'
import { isObject, own } from './table.ts'

export type Cell = string | number | boolean | null

/** One figure as a line of a table; `value` is `null` where it is not filled in. */
export interface Row {
  readonly path: string
  readonly label: string
  readonly unit: string
  readonly value: Cell
}

/** What stands for a list or an object that is given and has nothing in it: not the same as one not given. */
export const EMPTY_LIST = '[]'
export const EMPTY_OBJECT = '{}'

/** Every figure a draft could hold, in the field table's order, with what it does hold; not its records. */
export function rowsOf(draft: Draft): Row[] {
  return PROFILE_SHAPE.fields
    .filter(({ key }) => key !== 'format')
    .flatMap((field) => rows(field, draft[field.key], { path: field.key, label: sectionLabel(field) }))
}

interface Place {
  readonly path: string
  readonly label: string
}

/** The figures of a section are named without it; a section kept as plain JSON needs its name. */
function sectionLabel({ kind, label }: Field): string {
  return kind === 'object' ? '' : label
}

function rows(shape: Shape, value: Raw | undefined, place: Place): Row[] {
  const row = (cell: Cell, unit = ''): Row[] => [{ ...place, unit, value: cell }]
  switch (shape.kind) {
    case 'object':
      if (!isObject(value) && value !== undefined && value !== null) return row(plain(value))
      if (isObject(value) && Object.keys(value).length === 0) return row(EMPTY_OBJECT)
      return shape.fields.flatMap((field) =>
        rows(field, own(value, field.key), {
          path: `${place.path}.${field.key}`,
          label: [place.label, field.label].filter(Boolean).join('·'),
        }),
      )
    case 'list':
      if (!Array.isArray(value))
        return row(value === undefined ? null : plain(value as Raw), unitOf(shape.item))
      if (value.length === 0) return row(EMPTY_LIST)
      return value.flatMap((item: Raw, index) =>
        rows(shape.item, isBare(item) ? {} : item, {
          path: `${place.path}.${index}`,
          label: `${place.label}·第 ${index + 1} ${ENTRY_WORDS[shape.per]}`,
        }),
      )
    case 'json':
      // Lists of their own, in sheets of their own.
      if (shape.isApart) return []
      return row(value === undefined || value === null ? null : JSON.stringify(value))
    default:
      return row(value === undefined ? null : plain(value), unitOf(shape))
  }
}

/** Whether an entry is given with nothing filled in, which lines without values would not tell from `null`. */
function isBare(entry: Raw): boolean {
  return isObject(entry) && Object.values(entry).every((value) => value === null || value === '')
}

function unitOf(shape: Shape): string {
  const numeric = shape.kind === 'decimal' || shape.kind === 'count'
  return numeric && shape.unit !== undefined ? UNIT_LABELS[shape.unit] : ''
}

/** A value as a cell holds it; one of the wrong type is shown as JSON, to be reported when read again. */
function plain(value: Raw): Cell {
  if (value === '') return null
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}
