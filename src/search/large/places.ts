import { featuresOf } from '../features.ts'
import type { Query } from '../query.ts'
import { coverOf } from './pairs.ts'

/** The places of the clauses that have a pair of characters, ascending. */
export type PlacesOfPair = (pair: string) => Promise<readonly number[]>

/** Clauses taken for a question. */
const MOST_AKIN = 8
/** Pairs of a question looked up, the rarest first. */
const MOST_PAIRS = 8

/**
 * The places of the clauses that may answer a query, ascending: every clause that holds it and hardly any
 * other; where there is none those that have all its terms, or those most akin.
 */
export async function placesFor(
  { whole, bare, terms }: Query,
  placesOf: PlacesOfPair,
): Promise<readonly number[]> {
  for (const spellings of [whole, bare]) {
    const literal = await inAny(spellings)
    if (literal.length > 0) return literal
  }
  const together = terms.length < 2 ? [] : common(await Promise.all(terms.map(inAny)))
  return together.length > 0 ? together : akinTo(whole[0] ?? '')

  async function inAny(words: readonly string[]): Promise<readonly number[]> {
    const found = await Promise.all(
      words.map(async (word) => common(await Promise.all(coverOf(word).map(placesOf)))),
    )
    return found.length === 1 ? (found[0] ?? []) : ascending(new Set(found.flat()))
  }

  async function akinTo(asked: string): Promise<number[]> {
    const pairs = [...featuresOf(asked).keys()].filter((word) => word.length === 2)
    const lists = (await Promise.all(pairs.map(placesOf))).filter(({ length }) => length > 0)
    const scores = new Map<number, number>()
    for (const list of lists.sort((a, b) => a.length - b.length).slice(0, MOST_PAIRS)) {
      for (const place of list) scores.set(place, (scores.get(place) ?? 0) + 1 / Math.log(2 + list.length))
    }
    const score = (place: number) => scores.get(place) ?? 0
    const best = [...scores.keys()].sort((a, b) => score(b) - score(a) || a - b)
    return ascending(new Set(best.slice(0, MOST_AKIN)))
  }
}

/** What all the lists have; all ascend. */
function common(lists: ReadonlyArray<readonly number[]>): readonly number[] {
  const [shortest = [], ...others] = [...lists].sort((a, b) => a.length - b.length)
  return others.reduce((kept, list) => {
    let at = 0
    return kept.filter((place) => {
      while ((list[at] ?? Number.POSITIVE_INFINITY) < place) at++
      return list[at] === place
    })
  }, shortest)
}

function ascending(places: ReadonlySet<number>): number[] {
  return [...places].sort((a, b) => a - b)
}
