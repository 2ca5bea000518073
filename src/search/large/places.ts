import { askedAmounts, keysOfAmount } from '../amounts/index.ts'
import { isAmount } from '../counting.ts'
import type { Query } from '../query.ts'
import { keyOfAmount, keyOfNumber, keysFor, type Sought } from './keys.ts'

/** The places of the clauses that have a key, ascending. */
export type PlacesOf = (sought: Sought) => Promise<readonly number[]>

/** Keys looked up, each of which may be a download: for a query in one piece, in another spelling, for a part of one in several. */
const KEYS = { whole: 4, ofSeveral: 3, other: 2, term: 2 }
const MOST_TERMS = 4

/** The places of the clauses that hold a query in one of its spellings; all of them, and hardly any other. */
export async function placesHolding(
  { whole, bare, terms }: Query,
  placesOf: PlacesOf,
): Promise<readonly number[]> {
  // What is in several parts hardly ever stands in one piece.
  const most = terms.length < 2 ? KEYS.whole : KEYS.ofSeveral
  for (const spellings of [whole, bare]) {
    const few = terms.length < 2 ? spellings : spellings.slice(0, 1)
    const places = await placesOfAny(few, most, KEYS.other, placesOf)
    if (places.length > 0) return places
  }
  return []
}

/** The places of the clauses that bear a query as their number. */
export function placesNumbered({ number }: Query, placesOf: PlacesOf): Promise<readonly number[]> {
  return /[\d一二三四五六七八九十]/.test(number)
    ? placesOf({ key: keyOfNumber(number), next: '' })
    : Promise.resolve([])
}

/** The places of the clauses that state the amount that a query is. */
export async function placesOfAmount(query: Query, placesOf: PlacesOf): Promise<readonly number[]> {
  const { amounts, isAll } = isAmount(query)
    ? askedAmounts(query.whole[0] ?? '')
    : { amounts: [], isAll: false }
  const keys = isAll ? amounts.flatMap(keysOfAmount).slice(0, KEYS.whole) : []
  const found = await Promise.all(keys.map((key) => placesOf({ key: keyOfAmount(key), next: '' })))
  return ascending(new Set(found.flat()))
}

/** For each term of a query in several the places of the clauses that hold it; none for a query in one piece. */
export function placesOfTerms({ terms }: Query, placesOf: PlacesOf): Promise<Array<readonly number[]>> {
  const few = terms.length < 2 ? [] : terms.slice(0, MOST_TERMS)
  // Of two terms the second spelling of a number is looked for, too; of more each only by its beginning.
  return Promise.all(
    few.map((spellings) =>
      few.length > 2
        ? placesOfAny(spellings.slice(0, 1), 1, 1, placesOf)
        : placesOfAny(spellings.slice(0, 2), KEYS.term, 1, placesOf),
    ),
  )
}

async function placesOfAny(
  spellings: readonly string[],
  most: number,
  mostOfOther: number,
  placesOf: PlacesOf,
): Promise<readonly number[]> {
  const found = await Promise.all(
    spellings.map(async (word, place) => {
      const keys = keysFor(word, place === 0 ? most : mostOfOther)
      return common(await Promise.all(keys.map(placesOf)))
    }),
  )
  return found.length === 1 ? (found[0] ?? []) : ascending(new Set(found.flat()))
}

/** What all the lists have; all ascend. */
export function common(lists: ReadonlyArray<readonly number[]>): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length)
  return others.reduce((kept, list) => {
    let at = 0
    return kept.filter((place) => {
      while ((list[at] ?? Number.POSITIVE_INFINITY) < place) at++
      return list[at] === place
    })
  }, shortest)
}

/** Numbers in order. */
export function ascending(places: ReadonlySet<number>): number[] {
  return [...places].sort((a, b) => a - b)
}
