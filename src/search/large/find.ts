import type { Meaning } from '../meaning/types.ts'
import type { Query } from '../query.ts'
import { placesAkin } from './akin.ts'
import type { Shelf } from './catalogue.ts'
import {
  common,
  type PlacesOf,
  placesHolding,
  placesNumbered,
  placesOfAmount,
  placesOfTerms,
} from './places.ts'

/** Places found of one degree of likeness, in order, and the words by which: one of `any` stands in each. */
export interface FoundPlaces {
  readonly title: string
  readonly places: readonly number[]
  readonly any: readonly string[]
}

/**
 * The places of the clauses that answer a query: those that bear it as their number or hold it as typed; else those
 * with all its terms, those of policies with all its terms; else those akin to it.
 */
export async function findPlaces(
  query: Query,
  { policyAt }: Pick<Shelf, 'policyAt'>,
  placesOf: PlacesOf,
  meaning: () => Promise<Meaning>,
): Promise<FoundPlaces[]> {
  const [numbered, holding, equal] = await Promise.all([
    placesNumbered(query, placesOf),
    placesHolding(query, placesOf),
    placesOfAmount(query, placesOf),
  ])
  const own = new Set(numbered)
  const typed = new Set(holding)
  const asTyped = [
    { title: '条款编号', places: numbered, any: [] },
    {
      title: '完全匹配',
      places: holding.filter((place) => !own.has(place)),
      any: query.whole.concat(query.bare),
    },
    { title: '数值相同', places: equal.filter((place) => !typed.has(place)), any: [] },
  ].filter(({ places }) => places.length > 0)
  if (asTyped.length > 0) return asTyped
  const terms = await placesOfTerms(query, placesOf)
  const any = query.terms.flat()
  const together = common(terms)
  if (together.length > 0) return [{ title: '同一条款含全部词语', places: together, any }]
  const policies = common(terms.map((places) => [...new Set(places.map(policyAt))]))
  if (policies.length > 0) {
    const whole = new Set(policies)
    const places = [...new Set(terms.flat())].filter((place) => whole.has(policyAt(place)))
    return [{ title: '同一政策含全部词语', places: places.sort((a, b) => a - b), any }]
  }
  const akin = await placesAkin(query.whole[0] ?? '', await meaning(), placesOf)
  return akin.length === 0 ? [] : [{ title: '相关条款', places: akin, any: [] }]
}
