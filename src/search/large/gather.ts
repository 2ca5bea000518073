import { type Answer, answerOf } from '../answer.ts'
import { type Hit, prepare } from '../corpus.ts'
import type { Meaning } from '../meaning/types.ts'
import { type Packed, unpack } from '../pack.ts'
import { readQuery } from '../query.ts'
import type { Variants } from '../types.ts'
import { type Catalogue, openShelf, type Shelf } from './catalogue.ts'
import { type FoundPlaces, stepsFor } from './find.ts'
import { partOf, placesAmong, type Sought } from './keys.ts'
import { unpackPlaces } from './packed-places.ts'

/** Brings a part of the collection by its name: `keys-3`, `policy-moe-standard`. */
export type Get = <Value>(name: string) => Promise<Value>

/** Clauses listed at each step, and policies of which the texts are brought for it. */
const STEP = { clauses: 50, texts: 3 }

/**
 * Opens a collection. What is typed is answered with the clauses that hold it, in so many `steps`, from the policy
 * `first` before others; of a few the text is there, of the others the name.
 */
export function openLarge(catalogue: Catalogue, get: Get, meaning: () => Promise<Meaning>) {
  const shelf = openShelf(catalogue)
  const unpacked = new Map<string, readonly number[]>()
  const here = new Set<number>()

  async function placesOf(sought: Sought): Promise<readonly number[]> {
    const { key } = sought
    const part = await get<Readonly<Record<string, string>>>(`keys-${partOf(key, catalogue.parts)}`)
    const isThere = Object.prototype.hasOwnProperty.call(part, key)
    const numbers = unpacked.get(key) ?? unpackPlaces(isThere ? (part[key] ?? '') : '')
    unpacked.set(key, numbers)
    return placesAmong(numbers, sought)
  }

  async function bring(policy: number): Promise<void> {
    if (here.has(policy)) return
    here.add(policy)
    const packed = await get<Packed>(`policy-${catalogue.policies[policy]?.slug}`)
    shelf.put(policy, prepare(unpack(packed)).entries)
  }

  return async (typed: string, variants: Variants, steps: number, first: string): Promise<Answer> => {
    const query = readQuery(typed, variants)
    if (query === undefined) return answerOf(shelf.corpus, {})
    const own = catalogue.policies.findIndex(({ slug }) => slug === first)
    for (const find of stepsFor(query, shelf, placesOf, meaning)) {
      const found = (await find()).map((group) => ({
        ...group,
        places: ownFirst(group.places, own, shelf),
      }))
      const listed = listedOf(found, steps * STEP.clauses)
      const policies = new Set(listed.flatMap(({ places }) => places.map(shelf.policyAt)))
      await Promise.all([...policies].slice(0, steps * STEP.texts).map(bring))
      const groups = listed.map(({ title, places, any }) => ({ title, hits: hitsAt(places, any, shelf) }))
      const all = found.reduce((sum, { places }) => sum + places.length, 0)
      if (groups.some(({ hits }) => hits.length > 0)) {
        return answerOf(shelf.corpus, {
          groups: groups.filter(({ hits }) => hits.length > 0),
          waiting: Math.max(0, all - steps * STEP.clauses),
        })
      }
    }
    return answerOf(shelf.corpus, {})
  }
}

function ownFirst(places: readonly number[], own: number, { policyAt }: Shelf): readonly number[] {
  if (own < 0) return places
  const isOwn = (place: number) => policyAt(place) === own
  return [...places.filter(isOwn), ...places.filter((place) => !isOwn(place))]
}

/** The first `most` places of the groups. */
function listedOf(groups: readonly FoundPlaces[], most: number): FoundPlaces[] {
  let left = most
  return groups.map((group) => {
    const places = group.places.slice(0, left)
    left -= places.length
    return { ...group, places }
  })
}

/**
 * Hits at places, which have one of the words. Where the text is there and has none, there is no hit; where that is so
 * of all texts that are there, the keys have misled, and the others are none either.
 */
function hitsAt(places: readonly number[], any: readonly string[], { entryAt }: Shelf): Hit[] {
  const entries = places.map(entryAt)
  if (any.length === 0) return entries.map((entry) => ({ entry, words: [] }))
  const read = entries.filter(({ text }) => text !== '')
  const wordsOf = (text: string) => [...new Set(any.filter((word) => text.includes(word)))]
  if (read.length > 0 && read.every(({ text }) => wordsOf(text).length === 0)) return []
  return entries.flatMap((entry) => {
    const words = entry.text === '' ? [...new Set(any)] : wordsOf(entry.text)
    return words.length === 0 ? [] : [{ entry, words }]
  })
}
