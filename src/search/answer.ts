import type { Amounts } from './amounts/index.ts'
import type { Corpus } from './corpus.ts'
import { isAmount, namesAmount } from './counting.ts'
import type { Meant } from './meant.ts'
import type { Suggestion } from './near/index.ts'
import { type Query, readQuery } from './query.ts'
import type { Variants } from './types.ts'
import type { Wider } from './wider.ts'
import { findAsTyped, type Group } from './words.ts'

/** What was found. `waiting` counts the clauses not looked at yet that may answer, too. */
export interface Answer {
  readonly corpus: Corpus
  readonly groups: readonly Group[]
  /** What else may have been meant. */
  readonly others: readonly Suggestion[]
  /** Where nothing was found, the parts of what was typed that some clause holds. */
  readonly held: readonly string[]
  readonly waiting: number
}

/** An answer of which only some is there. */
export function answerOf(corpus: Corpus, found: Partial<Answer>): Answer {
  return { corpus, groups: [], others: [], held: [], waiting: 0, ...found }
}

/** What is brought when first needed. */
export interface Further {
  /** What holds a query as typed, with what states the same amount. */
  readonly same: (query: Query, asTyped: readonly Group[]) => Promise<readonly Group[]>
  readonly amounts: () => Promise<Amounts>
  readonly wider: () => Promise<Wider>
  readonly meant: (typed: string, query: Query, groups: readonly Group[]) => Promise<Meant>
}

/** As `openSearch`, at once where words stand as typed. */
export function answer(
  corpus: Corpus,
  typed: string,
  variants: Variants,
  further: Further,
): Answer | Promise<Answer> {
  const query = readQuery(typed, variants)
  if (query === undefined) return answerOf(corpus, {})
  const asTyped = findAsTyped(corpus, query)
  if (asTyped.length === 0) return answerWider(corpus, typed, query, further)
  if (!isAmount(query)) return answerOf(corpus, { groups: asTyped })
  // Where what reads amounts does not arrive, what stands as typed is shown all the same.
  return further.same(query, asTyped).then(
    (groups) => answerOf(corpus, { groups }),
    () => answerOf(corpus, { groups: asTyped }),
  )
}

async function answerWider(corpus: Corpus, typed: string, query: Query, further: Further): Promise<Answer> {
  const amounts = namesAmount(query) ? further.amounts().catch(() => undefined) : undefined
  const { instead } = await further.wider()
  const { groups, isStrange, held } = instead(query, await amounts)
  const meant = isStrange ? await further.meant(typed, query, groups) : { groups }
  return answerOf(corpus, { held, ...meant })
}
