import { askedAmounts, keysOfAmount } from '../amounts/index.ts'
import { isAmount } from '../counting.ts'
import type { Query } from '../query.ts'
import { keyOfAmount, keyOfNumber, keysFor } from './keys.ts'

/** The places of the clauses that have a key, ascending. */
export type PlacesOf = (key: string) => Promise<readonly number[]>

/** Keys looked up for a query in one piece, and for each part of one in several: each may be a download. */
const KEYS_OF_WHOLE = 4
const KEYS_OF_TERM = 2
const MOST_TERMS = 4

/** The places of the clauses that hold a query in one of its spellings; all of them, and hardly any other. */
export async function placesHolding({ whole, bare }: Query, placesOf: PlacesOf): Promise<readonly number[]> {
  for (const spellings of [whole, bare]) {
    const places = await placesOfAny(spellings, KEYS_OF_WHOLE, placesOf)
    if (places.length > 0) return places
  }
  return []
}

/** The places of the clauses that bear a query as their number. */
export function placesNumbered({ number }: Query, placesOf: PlacesOf): Promise<readonly number[]> {
  return number === '' ? Promise.resolve([]) : placesOf(keyOfNumber(number))
}

/** The places of the clauses that state the amount that a query is. */
export async function placesOfAmount(query: Query, placesOf: PlacesOf): Promise<readonly number[]> {
  const { amounts, isAll } = isAmount(query)
    ? askedAmounts(query.whole[0] ?? '')
    : { amounts: [], isAll: false }
  const keys = isAll ? amounts.flatMap(keysOfAmount).slice(0, KEYS_OF_WHOLE) : []
  const found = await Promise.all(keys.map((key) => placesOf(keyOfAmount(key))))
  return ascending(new Set(found.flat()))
}

/** For each term of a query in several the places of the clauses that hold it; none for a query in one piece. */
export function placesOfTerms({ terms }: Query, placesOf: PlacesOf): Promise<Array<readonly number[]>> {
  const few = terms.length < 2 ? [] : terms.slice(0, MOST_TERMS)
  return Promise.all(few.map((spellings) => placesOfAny(spellings.slice(0, 2), KEYS_OF_TERM, placesOf)))
}

async function placesOfAny(
  spellings: readonly string[],
  most: number,
  placesOf: PlacesOf,
): Promise<readonly number[]> {
  const found = await Promise.all(
    spellings.map(async (word) => common(await Promise.all(keysFor(word, most).map(placesOf)))),
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
