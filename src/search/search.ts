import type { Corpus } from './corpus.ts'
import { type Query, readQuery } from './query.ts'
import type { Variants } from './types.ts'
import { searchWider } from './wider.ts'
import { findAsTyped, type Group } from './words.ts'

/** The clauses that answer `typed`, best first; see `searchFor`. */
export function search(corpus: Corpus, typed: string, variants: Variants = {}): Group[] {
  const query = readQuery(typed, variants)
  return query === undefined ? [] : searchFor(corpus, query)
}

/**
 * The clauses that answer a query, best first: those that hold the words as they stand (or bear the
 * number) and no others; where there are none, what a wider search finds.
 */
export function searchFor(corpus: Corpus, query: Query): Group[] {
  const asTyped = findAsTyped(corpus, query)
  return asTyped.length > 0 ? asTyped : searchWider(corpus, query)
}
