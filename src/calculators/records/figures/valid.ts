import { type Exact, plainDecimal } from '../../core/index.ts'
import { figureOf } from '../../figures/index.ts'
import type { Address, Problem } from '../types.ts'
import { cellOf, type Item } from './item.ts'
import { KINDS, type KindName, type RecordField } from './kinds.ts'
import { readLists } from './read-lists.ts'

/** Records as the figures file holds them, by kind; each has an id of its own. */
export type Records = { readonly [Kind in KindName]?: readonly { readonly [key: string]: unknown }[] }

/**
 * What of `records` is valid, each value in the one way it is kept: numbers as figures, marks only where they are set.
 * The rest is reported, with its path, and left out.
 */
export function validRecords(input: unknown, problems: Problem[]): Records {
  const lists = readLists(input, problems)
  return Object.fromEntries(
    KINDS.flatMap(({ kind, fields }) => {
      const items = lists.get(kind)
      return items === undefined ? [] : [[kind, items.map((item) => validRecord(item, fields))]]
    }),
  )
}

function validRecord(item: Item, fields: readonly RecordField[]): { readonly [key: string]: unknown } {
  const entries = fields.flatMap((field) => {
    const cell = cellOf(item, field.key)
    return cell.is !== 'known' || (field.type === 'mark' && cell.value === false)
      ? []
      : [[field.key, plain(field, cell.value)]]
  })
  return { id: item.id, ...Object.fromEntries(entries) }
}

function plain({ type }: RecordField, value: unknown): unknown {
  switch (type) {
    case 'number':
    case 'positive':
      return figureOf(plainDecimal(value as Exact))
    case 'date':
      return (value as string).trim()
    case 'addresses':
      return (value as readonly Address[]).map(({ authors = null, text }) => ({ authors, text }))
    default:
      return value
  }
}
