import {
  freshIds,
  merging,
  paperOfStored,
  type Steps,
  storedPaper,
} from '../../../calculators/records/index.ts'
import type { Raw } from '../../../stores/index.ts'
import { type RawRecord, withIds } from '../lists.ts'
import { type Judged, judgeBy } from './judge.ts'

/** Characters of all papers together: what a browser keeps with a tab and on a machine. */
export const MOST_CHARACTERS = 4_000_000

/** What the records would be, and what became of the papers. */
export interface Stored {
  readonly list: readonly RawRecord[]
  readonly added: number
  /** Papers that the records had before, and got more of. */
  readonly completed: number
  /** Whether the addresses of papers that are not joint were left out, so that there is room. */
  readonly isSlim: boolean
  /** Whether it is more than a browser keeps. */
  readonly isTooMuch: boolean
}

/**
 * The papers among the records: put to those that are there (追加), whose own words stay, or in place of them (替换).
 * Books and chapters stay either way.
 */
export function* storing(
  present: readonly Raw[],
  { papers, judged, asked }: Judged,
  isWanted: (place: number) => boolean,
  isReplacing: boolean,
): Steps<Stored> {
  const records = withIds(present)
  const kept = records.filter((record) => !isPaper(record) || !isReplacing)
  const old = kept.filter(isPaper)
  const lists = [
    old.map((record) => paperOfStored(record, String(record['id']))),
    papers.filter((_, place) => isWanted(place)),
  ]
  const judgements = new Map(papers.map((paper, place) => [paper, judged[place]]))
  const judge = judgeBy(asked)
  const merged = yield* merging(lists)
  const books = kept.filter((record) => !isPaper(record))
  const wanted = merged.map(({ record, places }) => String(old[places[0] ?? -1]?.['id'] ?? record.id))
  const ids = freshIds([...books.map(({ id }) => String(id)), ...wanted]).slice(books.length)
  const made = merged.map(({ record, places }, at): RawRecord => {
    const before = Object.assign({}, ...places.flatMap((place) => old[place] ?? []).reverse())
    const isOld = places.every((place) => place < old.length)
    if (isOld && places.length === 1) return before
    const own = storedPaper(record, judgements.get(record) ?? judge(record), ids[at]) as RawRecord
    return { ...own, ...before, id: ids[at] ?? '' }
  })
  const list = [...books, ...made]
  const slim = sizeOf(list) > MOST_CHARACTERS ? list.map(withoutAddresses) : list
  return {
    list: slim,
    added: merged.filter(({ places }) => places.every((place) => place >= old.length)).length,
    completed: merged.filter(
      ({ places }) =>
        places.some((place) => place < old.length) && places.some((place) => place >= old.length),
    ).length,
    isSlim: slim !== list,
    isTooMuch: sizeOf(slim) > MOST_CHARACTERS,
  }
}

function isPaper({ kind }: RawRecord): boolean {
  return kind !== 'monograph' && kind !== 'chapter'
}

/** A paper that is not joint is counted among all papers, whatever its addresses. */
function withoutAddresses(record: RawRecord): RawRecord {
  if (record['joint'] !== false) return record
  const { addresses: _, ...others } = record
  return others
}

function sizeOf(list: readonly RawRecord[]): number {
  return JSON.stringify(list).length
}
