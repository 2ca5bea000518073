import type { Corpus } from './corpus.ts'
import { readQuery } from './query.ts'
import type { Variants } from './types.ts'
import { findAsTyped, type Group } from './words.ts'

/** What was found. `waiting` counts the clauses not looked at yet that may answer, too. */
export interface Answer {
  readonly corpus: Corpus
  readonly groups: readonly Group[]
  readonly waiting: number
}

/** As `search`, at once where words stand as typed; what a wider search needs is loaded when first needed. */
export function answer(corpus: Corpus, typed: string, variants: Variants): Answer | Promise<Answer> {
  const query = readQuery(typed, variants)
  const asTyped = query === undefined ? [] : findAsTyped(corpus, query)
  if (query === undefined || asTyped.length > 0) return { corpus, groups: asTyped, waiting: 0 }
  return import('./wider.ts').then(({ searchWider }) => ({
    corpus,
    groups: searchWider(corpus, query),
    waiting: 0,
  }))
}
