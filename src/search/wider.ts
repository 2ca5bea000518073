import type { Corpus, Hit } from './corpus.ts'
import type { Query } from './query.ts'
import { inOrderOfWorth } from './rank.ts'
import { relatedTo } from './related.ts'
import { type Group, withHits } from './words.ts'

/** What is shown of a query that nothing holds as it stands: clauses and policies with all its terms, then those akin. */
export function searchWider(corpus: Corpus, query: Query): Group[] {
  const inClause = hitsInOneClause(corpus, query)
  const inPolicy = inClause.length > 0 ? [] : hitsInOnePolicy(corpus, query)
  const shown = new Set([...inClause, ...inPolicy].map(({ entry }) => entry))
  return withHits([
    { title: '同一条款含全部词语', hits: inClause },
    { title: '同一政策含全部词语', hits: inPolicy },
    { title: '相关条款', hits: relatedTo(corpus, query).filter(({ entry }) => !shown.has(entry)) },
  ])
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
  const whole = new Set(
    policies.filter((policy) => {
      const texts = entries.filter((entry) => entry.policy === policy).map(({ text }) => text)
      return query.terms.every((term) => term.some((word) => texts.some((text) => text.includes(word))))
    }),
  )
  const hits = entries.flatMap((entry) => {
    const words = whole.has(entry.policy) ? held(entry.text, query) : []
    return words.length === 0 ? [] : [{ entry, words }]
  })
  return inOrderOfWorth(hits, query)
}

/** The spellings of the query's terms that `text` holds. */
function held(text: string, { terms }: Query): string[] {
  return terms.flatMap((term) => term.filter((word) => text.includes(word)))
}
