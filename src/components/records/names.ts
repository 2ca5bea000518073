import type { KindName } from '../../calculators/records/index.ts'
import { type Raw, textOf } from '../../stores/index.ts'
import { type RawRecord, recordIn } from './lists.ts'

/** What names a record: the first of these that is filled in. */
const NAMING = ['name', 'title', 'person', 'meeting', 'body'] as const
const DATING = ['on', 'from', 'completedOn', 'grantedOn', 'filedOn', 'year'] as const
const LONGEST = 40

/** A record in a few words: what it is called and when it was. */
export function recordName(record: RawRecord, place: number): string {
  const of = (keys: readonly string[]) =>
    keys.map((key) => textOf(record[key]).trim()).find((text) => text !== '') ?? ''
  const name = of(NAMING)
  const day = of(DATING)
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name
  return `${short === '' ? `第 ${place + 1} 条` : short}${day === '' ? '' : `（${day}）`}`
}

/** Where the records of a list stand, by their ids. */
export function placesById(list: readonly Raw[]): ReadonlyMap<string, number> {
  return new Map(list.map((raw, place) => [String(recordIn(raw)['id'] ?? ''), place]))
}

/** The address of a record on the page. */
export function recordHref(kind: KindName, place: number): string {
  return `#${kind}-${place + 1}`
}
