import type { Amounts } from './amounts/index.ts'
import type { Corpus, Hit } from './corpus.ts'
import { withSameAmounts } from './equal.ts'
import { type Meaning, openRelated } from './meaning/index.ts'
import { partsHeld } from './parts.ts'
import type { Query } from './query.ts'
import { hitsInOneClause, hitsInOnePolicy } from './together.ts'
import { type Group, withHits } from './words.ts'

export { unpackMeaning } from './meaning/index.ts'

/** What is shown of a query that nothing holds as it stands, and whether something else may have been meant. */
export interface Widened {
  readonly groups: readonly Group[]
  readonly isStrange: boolean
  /** Where there is none, the parts of the query that some clause holds. */
  readonly held: readonly string[]
}

/** Looks wider for a query: for what to show instead of clauses that hold it, or beside them. `amounts` where it may name some. */
export interface Wider {
  readonly instead: (query: Query, amounts?: Amounts) => Widened
  readonly akin: (query: Query) => readonly Hit[]
}

/** Opens a corpus for what is not held as typed: the same amounts, else clauses and policies with all terms, then those akin. */
export function openWider(corpus: Corpus, meaning: Meaning): Wider {
  const relatedTo = openRelated(corpus, meaning)
  const instead: Wider['instead'] = (query, amounts) => {
    const asked = query.whole[0] ?? ''
    const equal = amounts === undefined ? [] : withSameAmounts(amounts, query, [])
    if (equal.length > 0) return { groups: equal, isStrange: false, held: [] }
    const inClause = hitsInOneClause(corpus, query, amounts)
    const inPolicy = inClause.length > 0 ? [] : hitsInOnePolicy(corpus, query, amounts)
    const shown = new Set([...inClause, ...inPolicy].map(({ entry }) => entry))
    const named = amounts?.ask(asked).amounts ?? []
    const isMeasured = named.some(({ unit }) => unit !== '')
    const { hits, isStrange } = relatedTo(asked, amounts?.hits(named) ?? [], isMeasured)
    const groups = withHits([
      { title: '同一条款含全部词语', hits: inClause },
      { title: '同一政策含全部词语', hits: inPolicy },
      { title: '相关条款', hits: hits.filter(({ entry }) => !shown.has(entry)) },
    ])
    const held = groups.length > 0 ? [] : partsHeld(corpus, query)
    return { groups, isStrange: isStrange && inClause.length === 0, held }
  }
  return { instead, akin: ({ whole: [asked = ''] }) => relatedTo(asked, [], false).hits }
}
