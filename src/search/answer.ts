import type { Corpus } from './corpus.ts'
import type { Meant } from './meant.ts'
import type { Suggestion } from './near/index.ts'
import { type Query, readQuery } from './query.ts'
import type { Variants } from './types.ts'
import type { Widened, Wider } from './wider.ts'
import { findAsTyped, type Group, mayCount } from './words.ts'

/** What was found. `waiting` counts the clauses not looked at yet that may answer, too. */
export interface Answer {
  readonly corpus: Corpus
  readonly groups: readonly Group[]
  /** What else may have been meant. */
  readonly others: readonly Suggestion[]
  readonly waiting: number
}

/** What is brought when first needed: the wider search, and what is near to what was typed. */
export interface Further {
  readonly wider: () => Wider | Promise<Wider>
  readonly meant: (typed: string, query: Query, groups: readonly Group[]) => Promise<Meant>
}

/** As `openSearch`, at once where words stand as typed. */
export function answer(
  corpus: Corpus,
  typed: string,
  variants: Variants,
  further: Further,
): Answer | Promise<Answer> {
  const found = (groups: readonly Group[], others: readonly Suggestion[] = []): Answer => ({
    corpus,
    groups,
    others,
    waiting: 0,
  })
  const query = readQuery(typed, variants)
  if (query === undefined) return found([])
  const asTyped = findAsTyped(corpus, query)
  if (asTyped.length > 0) {
    if (!mayCount(query)) return found(asTyped)
    return import('./equal.ts').then(({ withSameAmounts }) => found(withSameAmounts(corpus, query, asTyped)))
  }
  const guess = ({ groups, isStrange }: Widened) =>
    isStrange
      ? further.meant(typed, query, groups).then((meant) => found(meant.groups, meant.others))
      : found(groups)
  const opened = further.wider()
  return opened instanceof Promise ? opened.then((wider) => guess(wider(query))) : guess(opened(query))
}
