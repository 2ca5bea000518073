import type { Corpus, Entry, Hit } from './corpus.ts'
import type { Query } from './query.ts'
import { inOrderOfWorth } from './rank.ts'

/** Hits of one degree of likeness, in rank order. */
export interface Group {
  /** 条款编号, 完全匹配, 本站编注, 数值相同, 同一条款含全部词语, 同一政策含全部词语, 相关条款, 按“…”查找 */
  readonly title: string
  readonly hits: readonly Hit[]
  /** The English that was typed, where the hits are for Chinese words for it. */
  readonly english?: string
}

/**
 * The clauses that bear what was typed as their number, those whose official text holds it as it stands,
 * and those where only the site's own notes do; best first.
 */
export function findAsTyped({ entries }: Corpus, query: Query): Group[] {
  const asTyped = holding(entries, query.whole, ({ text }) => text)
  const official = asTyped.length > 0 ? asTyped : holding(entries, query.bare, ({ text }) => text)
  const known = new Set(official.map(({ entry }) => entry))
  const others = entries.filter((entry) => !known.has(entry))
  const numbered = others.filter((entry) => isNumbered(entry, query))
  return withHits([
    { title: '条款编号', hits: numbered.map((entry) => ({ entry, words: [] })) },
    { title: '完全匹配', hits: inOrderOfWorth(official, query) },
    { title: '本站编注', hits: holding(others, [...query.whole, ...query.bare], ({ notes }) => notes) },
  ])
}

/** The address of a clause, as it is copied from a page: policies/moe-standard/#equipment. */
const ADDRESS = /policies\/([\w-]+)\/?#([\w-]+)/

function isNumbered({ number, policy, clause }: Entry, query: Query): boolean {
  const [, slug, id] = ADDRESS.exec(query.whole[0] ?? '') ?? []
  return (number !== '' && number === query.number) || (policy.slug === slug && clause.id === id)
}

/** Those of `groups` that have hits. */
export function withHits(groups: readonly Group[]): Group[] {
  return groups.filter(({ hits }) => hits.length > 0)
}

function holding(
  entries: readonly Entry[],
  spellings: readonly string[],
  textOf: (entry: Entry) => string,
): Hit[] {
  return entries.flatMap((entry) => {
    const text = textOf(entry)
    const words = spellings.filter((word) => text.includes(word))
    return words.length === 0 ? [] : [{ entry, words }]
  })
}
