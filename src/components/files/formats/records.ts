import { KINDS, type RecordKind } from '../../../calculators/records/index.ts'
import type { Draft, Raw } from '../../../stores/draft.ts'
import type { SheetRecords } from './record-book.ts'
import type { Row } from './rows.ts'
import { isObject, own } from './table.ts'

/** Where the records stand among a lab's figures. */
export const RECORDS = 'records'
const NAME = '台账'

/** The lists of a draft's records, which have sheets of their own, and as a line whatever else stands there. */
export function recordsIn(draft: Draft): { lists: SheetRecords; rest: Row[] } {
  const records = draft[RECORDS]
  if (records === undefined || records === null) return { lists: {}, rest: [] }
  if (!isObject(records)) return { lists: {}, rest: [line(records)] }
  const kinds = KINDS.filter((kind) => isList(own(records, kind.kind), kind))
  const others = Object.entries(records).filter(([key]) => !kinds.some(({ kind }) => kind === key))
  return {
    lists: Object.fromEntries(kinds.map(({ kind }) => [kind, own(records, kind)])) as SheetRecords,
    rest: others.length > 0 || kinds.length === 0 ? [line(Object.fromEntries(others))] : [],
  }
}

/** All records as one line of a table. */
export function recordLine(draft: Draft): Row[] {
  const records = draft[RECORDS]
  return records === undefined || records === null ? [] : [line(records)]
}

/** A draft with the lists that sheets have, beside what its lines had. */
export function withLists(draft: Draft, lists: SheetRecords): Draft {
  if (Object.keys(lists).length === 0) return draft
  const before = draft[RECORDS]
  return {
    ...draft,
    [RECORDS]: { ...(isObject(before) ? before : {}), ...(lists as { [key: string]: Raw }) },
  }
}

/** How many records of each kind, in words. */
export function recordWords(draft: Draft): string | null {
  const { lists } = recordsIn(draft)
  const counts = KINDS.flatMap(({ kind, label }) => {
    const list = lists[kind]
    return list === undefined ? [] : [`${label} ${list.length} 条`]
  })
  return counts.length === 0 ? null : counts.join('、')
}

function line(value: Raw): Row {
  return { path: RECORDS, label: NAME, unit: '', value: JSON.stringify(value) }
}

/** Whether a sheet holds all of it: records with nothing but what their kind has. */
function isList(value: unknown, { fields }: RecordKind): boolean {
  const keys = new Set(['id', ...fields.map(({ key }) => key)])
  return (
    Array.isArray(value) &&
    value.every((record) => isObject(record) && Object.keys(record).every((key) => keys.has(key)))
  )
}
