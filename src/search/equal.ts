import type { Amounts } from './amounts/index.ts'
import type { Query } from './query.ts'
import { type Group, withHits } from './words.ts'

/** What holds a query as typed, and behind it what states the same amount in another way, where it is an amount. */
export function withSameAmounts(amounts: Amounts, query: Query, asTyped: readonly Group[]): Group[] {
  const { amounts: asked, isAll } = amounts.ask(query.whole[0] ?? '')
  // A number that says no unit is what it is where it stands as typed.
  if (!isAll || (asTyped.length > 0 && asked.every(({ unit }) => unit === ''))) return [...asTyped]
  const known = new Set(asTyped.flatMap(({ hits }) => hits.map(({ entry }) => entry)))
  const hits = amounts.hits(asked).filter(({ entry }) => !known.has(entry))
  return withHits([...asTyped, { title: '数值相同', hits }])
}
