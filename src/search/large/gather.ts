import type { Answer } from '../answer.ts'
import { prepare } from '../corpus.ts'
import { type Packed, unpack } from '../pack.ts'
import { readQuery } from '../query.ts'
import { searchFor } from '../search.ts'
import type { Clause, SearchIndex, Variants } from '../types.ts'
import { partOf, unpackPlaces } from './pairs.ts'
import { placesFor } from './places.ts'

/** What is downloaded first of a collection too large to download. */
export interface Catalogue {
  readonly parts: number
  readonly version: string
  /** Slug and number of clauses of every policy, in order. */
  readonly policies: ReadonlyArray<readonly [slug: string, clauses: number]>
}

/** Brings a part of the collection by its name: `pairs-3`, `policy-moe-standard`. */
export type Get = <Value>(name: string) => Promise<Value>

/** Each step downloads policies until so many more clauses may hold the words, but not more than so many. */
const STEP = { clauses: 30, policies: 6 }

/**
 * Opens a collection. What is typed is answered from the policies that may: those with most clauses that may
 * hold it are downloaded first, in so many `steps`, and more until the words are found or cannot be
 * anywhere. The policy `first` comes before all others.
 */
export function openLarge(catalogue: Catalogue, get: Get) {
  const unpacked = new Map<string, readonly number[]>()

  async function placesOf(pair: string): Promise<readonly number[]> {
    const part = await get<Readonly<Record<string, string>>>(`pairs-${partOf(pair, catalogue.parts)}`)
    const places = unpacked.get(pair) ?? unpackPlaces(part[pair] ?? '')
    unpacked.set(pair, places)
    return places
  }

  return async (typed: string, variants: Variants, steps: number, first: string): Promise<Answer> => {
    const query = readQuery(typed, variants)
    if (query === undefined) return { corpus: prepare(joined([])), groups: [], waiting: 0 }
    const counts = countByPolicy(catalogue, await placesFor(query, placesOf))
    const clausesOf = (slug: string) => counts.get(slug) ?? 0
    const isFirst = (slug: string) => Number(slug === first)
    const order = [...counts.keys()].sort((a, b) => isFirst(b) - isFirst(a) || clausesOf(b) - clausesOf(a))
    for (let step = steps; ; step++) {
      const taken = policiesWithin(order.map(clausesOf), step)
      const chosen = new Set(order.slice(0, taken))
      const slugs = [...counts.keys()].filter((slug) => chosen.has(slug))
      const corpus = prepare(joined(await Promise.all(slugs.map((slug) => get<Packed>(`policy-${slug}`)))))
      const waiting = order.slice(taken).reduce((sum, slug) => sum + clausesOf(slug), 0)
      const groups = searchFor(corpus, query)
      const found = groups[0]?.title
      if (waiting === 0 || found === '完全匹配' || found === '条款编号') return { corpus, groups, waiting }
    }
  }
}

/** How many policies, which have `clauses` each, are downloaded in the first `steps`. */
function policiesWithin(clauses: readonly number[], steps: number): number {
  let had = 0
  const end = clauses.findIndex((count, place) => {
    const isEnough = had >= steps * STEP.clauses || place >= steps * STEP.policies
    had += count
    return isEnough
  })
  return end < 0 ? clauses.length : end
}

/** How many of the places, which ascend, each policy has; policies without any are left out. */
function countByPolicy({ policies }: Catalogue, places: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>()
  let at = 0
  let end = 0
  for (const [slug, clauses] of policies) {
    end += clauses
    const from = at
    while ((places[at] ?? Number.POSITIVE_INFINITY) < end) at++
    if (at > from) counts.set(slug, at - from)
  }
  return counts
}

function joined(packed: readonly Packed[]): SearchIndex {
  const clauses: Clause[] = []
  for (const [policy, one] of packed.entries()) {
    const before = clauses.length
    for (const clause of unpack(one).clauses) {
      clauses.push({ ...clause, policy, under: clause.under < 0 ? -1 : clause.under + before })
    }
  }
  return { policies: packed.flatMap(({ policies }) => policies), clauses }
}
