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

type Step = () => Promise<FoundPlaces[]>

/**
 * Where the clauses may be that answer a query, step by step, each further than the one before: those that bear it as
 * their number or hold it as typed; those with all its terms, or those of policies with all; those akin to it.
 */
export function stepsFor(
  query: Query,
  { policyAt }: Pick<Shelf, 'policyAt'>,
  placesOf: PlacesOf,
  meaning: () => Promise<Meaning>,
): readonly Step[] {
  return [
    () => asTyped(query, placesOf),
    () => together(query, policyAt, placesOf),
    async () => {
      const places = await placesAkin(query.whole[0] ?? '', await meaning(), placesOf)
      return [{ title: '相关条款', places, any: [] }]
    },
  ]
}

async function asTyped(query: Query, placesOf: PlacesOf): Promise<FoundPlaces[]> {
  const [numbered, holding, equal] = await Promise.all([
    placesNumbered(query, placesOf),
    placesHolding(query, placesOf),
    placesOfAmount(query, placesOf),
  ])
  const [own, typed] = [new Set(numbered), new Set(holding)]
  const numberedFirst = [
    ...numbered.filter((place) => typed.has(place)),
    ...holding.filter((place) => !own.has(place)),
  ]
  return [
    { title: '条款编号', places: numbered.filter((place) => !typed.has(place)), any: [] },
    { title: '完全匹配', places: numberedFirst, any: query.whole.concat(query.bare) },
    { title: '数值相同', places: equal.filter((place) => !typed.has(place)), any: [] },
  ]
}

async function together(
  query: Query,
  policyAt: Shelf['policyAt'],
  placesOf: PlacesOf,
): Promise<FoundPlaces[]> {
  const terms = await placesOfTerms(query, placesOf)
  const any = query.terms.flat()
  const inClause = common(terms)
  if (inClause.length > 0) return [{ title: '同一条款含全部词语', places: inClause, any }]
  const whole = new Set(common(terms.map((places) => [...new Set(places.map(policyAt))])))
  const places = [...new Set(terms.flat())].filter((place) => whole.has(policyAt(place)))
  return [{ title: '同一政策含全部词语', places: places.sort((a, b) => a - b), any }]
}
