import { conceptsOf } from '../meaning/concepts.ts'
import { dictionaryOf } from '../meaning/dictionary.ts'
import type { Meaning } from '../meaning/types.ts'
import { keysFor } from './keys.ts'
import type { PlacesOf } from './places.ts'

/** Clauses taken for a question. */
const MOST_AKIN = 20
/** Words of a question looked up, and words for each: every one may be a download. */
const MOST_WORDS = 4
const MOST_SPELLINGS = 2
/** A word in so many clauses tells none from another. */
const TELLING = 20_000

/** The places of the clauses most akin to a folded question, the likeliest first: those with the most and rarest of its words. */
export async function placesAkin(asked: string, meaning: Meaning, placesOf: PlacesOf): Promise<number[]> {
  const concepts = conceptsOf(dictionaryOf(meaning)(asked), meaning.terms)
    .filter(({ word, spellings }) => word.length > 1 || spellings.length > 1)
    .sort((a, b) => b.weight * b.word.length - a.weight * a.word.length)
    .slice(0, MOST_WORDS)
  const scores = new Map<number, number>()
  await Promise.all(
    concepts.map(async ({ spellings, weight }) => {
      const lists = await Promise.all(
        spellings.slice(0, MOST_SPELLINGS).flatMap(([word]) => keysFor(word, 1).map(placesOf)),
      )
      const places = new Set(lists.filter(({ length }) => length < TELLING).flat())
      const worth = weight / Math.log(2 + places.size)
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + worth)
    }),
  )
  const score = (place: number) => scores.get(place) ?? 0
  return [...scores.keys()].sort((a, b) => score(b) - score(a) || a - b).slice(0, MOST_AKIN)
}
