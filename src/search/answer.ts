import type { Corpus } from './corpus.ts'
import { readQuery } from './query.ts'
import type { Variants } from './types.ts'
import type { Wider } from './wider.ts'
import { findAsTyped, type Group, mayCount } from './words.ts'

/** What was found. `waiting` counts the clauses not looked at yet that may answer, too. */
export interface Answer {
  readonly corpus: Corpus
  readonly groups: readonly Group[]
  readonly waiting: number
}

/** As `openSearch`, at once where words stand as typed; what a wider search needs is brought when first needed. */
export function answer(
  corpus: Corpus,
  typed: string,
  variants: Variants,
  wider: () => Wider | Promise<Wider>,
): Answer | Promise<Answer> {
  const query = readQuery(typed, variants)
  const asTyped = query === undefined ? [] : findAsTyped(corpus, query)
  const found = (groups: readonly Group[]) => ({ corpus, groups, waiting: 0 })
  if (query === undefined) return found([])
  if (asTyped.length > 0) {
    if (!mayCount(query)) return found(asTyped)
    return import('./equal.ts').then(({ withSameAmounts }) => found(withSameAmounts(corpus, query, asTyped)))
  }
  const opened = wider()
  return opened instanceof Promise ? opened.then((search) => found(search(query))) : found(opened(query))
}
