import { type Amounts, openAmounts } from './amounts/index.ts'
import type { Corpus } from './corpus.ts'
import { isAmount, namesAmount } from './counting.ts'
import { withSameAmounts } from './equal.ts'
import { type Meaning, NO_MEANING } from './meaning/index.ts'
import { openMeant } from './meant.ts'
import type { PackedNear } from './near/index.ts'
import { readQuery } from './query.ts'
import type { Variants } from './types.ts'
import { openWider, type Wider } from './wider.ts'
import { findAsTyped, type Group } from './words.ts'

/** The clauses that answer what is typed, best first. */
export type Search = (typed: string, variants?: Variants) => readonly Group[]

/**
 * Opens a corpus: first come the clauses that hold the words as they stand (or bear the number), with those that
 * state the same amount; where there are none, what a wider search finds, and what may have been meant.
 */
export function openSearch(corpus: Corpus, meaning: Meaning = NO_MEANING, near?: PackedNear): Search {
  let counting: Amounts | undefined
  let wider: Wider | undefined
  let meant: ReturnType<typeof openMeant> | undefined
  const amounts = () => {
    counting ??= openAmounts(corpus)
    return counting
  }
  return (typed, variants = {}) => {
    const query = readQuery(typed, variants)
    if (query === undefined) return []
    const asTyped = findAsTyped(corpus, query)
    if (asTyped.length > 0) return isAmount(query) ? withSameAmounts(amounts(), query, asTyped) : asTyped
    wider ??= openWider(corpus, meaning)
    const { groups, isStrange } = wider.instead(query, namesAmount(query) ? amounts() : undefined)
    if (!isStrange || near === undefined) return groups
    meant ??= openMeant(corpus, near, wider)
    return meant(typed, query, groups).groups
  }
}
