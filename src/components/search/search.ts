import type { Corpus, Hit } from './corpus.ts'
import { type Query, readQuery } from './query.ts'
import { inOrderOfWorth } from './rank.ts'
import { relatedTo } from './related.ts'
import type { Variants } from './types.ts'

/** Hits of one degree of likeness, in rank order. */
export interface Group {
  readonly title: '完全匹配' | '条款编号' | '同一条款含全部词语' | '同一政策含全部词语' | '相关条款'
  readonly hits: readonly Hit[]
}

/**
 * The clauses that answer `typed`, best first: those that hold the words as they stand (or bear the
 * number) and no others; where there are none, those with all the terms, then those akin.
 */
export function search(corpus: Corpus, typed: string, variants: Variants = {}): Group[] {
  const query = readQuery(typed, variants)
  if (query === undefined) return []
  const literal = literalHits(corpus, query)
  const numbered = corpus.entries
    .filter(({ number }) => number === query.number)
    .filter((entry) => literal.every((hit) => hit.entry !== entry))
    .map((entry) => ({ entry, words: [] }))
  const direct: Group[] = [
    { title: '条款编号', hits: numbered },
    { title: '完全匹配', hits: literal },
  ]
  if (literal.length + numbered.length > 0) return withHits(direct)
  const inClause = hitsInOneClause(corpus, query)
  const inPolicy = inClause.length > 0 ? [] : hitsInOnePolicy(corpus, query)
  const shown = new Set([...inClause, ...inPolicy].map(({ entry }) => entry))
  return withHits([
    { title: '同一条款含全部词语', hits: inClause },
    { title: '同一政策含全部词语', hits: inPolicy },
    { title: '相关条款', hits: relatedTo(corpus, query).filter(({ entry }) => !shown.has(entry)) },
  ])
}

function withHits(groups: readonly Group[]): Group[] {
  return groups.filter(({ hits }) => hits.length > 0)
}

function literalHits({ entries }: Corpus, query: Query): Hit[] {
  const hits = entries.flatMap((entry) => {
    const words = query.whole.filter((word) => entry.text.includes(word) || entry.notes.includes(word))
    return words.length === 0 ? [] : [{ entry, words }]
  })
  return inOrderOfWorth(hits, query)
}

function hitsInOneClause({ entries }: Corpus, query: Query): Hit[] {
  if (query.terms.length < 2) return []
  const hits = entries.flatMap((entry) => {
    const own = held(entry.text, query)
    const isWhole = query.terms.every((term) =>
      term.some(
        (word) => entry.text.includes(word) || entry.label.includes(word) || entry.context.includes(word),
      ),
    )
    return isWhole && own.length > 0 ? [{ entry, words: own }] : []
  })
  return inOrderOfWorth(hits, query)
}

function hitsInOnePolicy({ entries, policies }: Corpus, query: Query): Hit[] {
  if (query.terms.length < 2) return []
  const whole = policies.map((_, policy) => {
    const texts = entries.filter(({ clause }) => clause.policy === policy).map(({ text }) => text)
    return query.terms.every((term) => term.some((word) => texts.some((text) => text.includes(word))))
  })
  const hits = entries.flatMap((entry) => {
    const words = whole[entry.clause.policy] === true ? held(entry.text, query) : []
    return words.length === 0 ? [] : [{ entry, words }]
  })
  return inOrderOfWorth(hits, query)
}

/** The spellings of the query's terms that `text` holds. */
function held(text: string, { terms }: Query): string[] {
  return terms.flatMap((term) => term.filter((word) => text.includes(word)))
}
