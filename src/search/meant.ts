import type { Corpus } from './corpus.ts'
import { openNear, type PackedNear, type Suggestion } from './near/index.ts'
import { type Query, readQuery } from './query.ts'
import type { Wider } from './wider.ts'
import { findAsTyped, type Group } from './words.ts'

/** What was found where something else may have been meant, and what else that may be. */
export interface Meant {
  readonly groups: readonly Group[]
  readonly others: readonly Suggestion[]
}

/**
 * Opens a corpus for what may have been meant: its clauses go before `groups`, which are akin, under a heading that
 * says what was looked for.
 */
export function openMeant(corpus: Corpus, near: PackedNear, wider: Wider) {
  const suggest = openNear(corpus, near)
  const search = (word: string): readonly Group[] => {
    const query = readQuery(word, {})
    if (query === undefined) return []
    const asTyped = findAsTyped(corpus, query)
    return asTyped.length > 0 ? asTyped : wider.instead(query).groups
  }
  return (typed: string, query: Query, groups: readonly Group[]): Meant => {
    const suggestions = suggest(typed, query.whole[0] ?? '')
    for (const { word, english } of suggestions) {
      const hits = search(word)[0]?.hits ?? []
      if (hits.length === 0) continue
      const known = new Set(hits.map(({ entry }) => entry))
      const rest = groups.map((group) => ({
        ...group,
        hits: group.hits.filter(({ entry }) => !known.has(entry)),
      }))
      return {
        groups: [
          { title: `按“${word}”查找`, hits, english },
          ...rest.filter((group) => group.hits.length > 0),
        ],
        others: suggestions,
      }
    }
    return { groups, others: [] }
  }
}
