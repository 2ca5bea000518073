import { askedAmounts } from './amounts/index.ts'
import type { Corpus } from './corpus.ts'
import { withSameAmounts } from './equal.ts'
import { type Meaning, openRelated } from './meaning/index.ts'
import type { Query } from './query.ts'
import { hitsInOneClause, hitsInOnePolicy } from './together.ts'
import { type Group, withHits } from './words.ts'

export { unpackMeaning } from './meaning/index.ts'

/** What is shown of a query that nothing holds as it stands, and whether something else may have been meant. */
export interface Widened {
  readonly groups: readonly Group[]
  readonly isStrange: boolean
}

/** Looks wider for a query. */
export type Wider = (query: Query) => Widened

/** Opens a corpus for what is not held as typed: the same amounts, else clauses and policies with all terms, then those akin. */
export function openWider(corpus: Corpus, meaning: Meaning): Wider {
  const relatedTo = openRelated(corpus, meaning)
  return (query) => {
    const equal = withSameAmounts(corpus, query, [])
    if (equal.length > 0) return { groups: equal, isStrange: false }
    const asked = query.whole[0] ?? ''
    const inClause = hitsInOneClause(corpus, query)
    const inPolicy = inClause.length > 0 ? [] : hitsInOnePolicy(corpus, query)
    const shown = new Set([...inClause, ...inPolicy].map(({ entry }) => entry))
    const { hits, isStrange } = relatedTo(asked, askedAmounts(asked).amounts)
    const groups = withHits([
      { title: '同一条款含全部词语', hits: inClause },
      { title: '同一政策含全部词语', hits: inPolicy },
      { title: '相关条款', hits: hits.filter(({ entry }) => !shown.has(entry)) },
    ])
    return { groups, isStrange: isStrange && inClause.length === 0 }
  }
}
