import type { Amounts } from './amounts/index.ts'
import type { Corpus, Entry, Hit } from './corpus.ts'
import type { Query } from './query.ts'
import { inOrderOfWorth } from './rank.ts'

/** The spellings of one term that an entry holds; for an amount those of its value. */
type Held = (entry: Entry) => string[]

/** The clauses that have every term of a query, some of them in what they stand under. */
export function hitsInOneClause({ entries }: Corpus, query: Query, amounts?: Amounts): Hit[] {
  if (query.terms.length < 2) return []
  const terms = query.terms.map((spellings) => ({ spellings, held: heldBy(spellings, amounts) }))
  const hits = entries.flatMap((entry) => {
    const own = terms.map(({ held }) => held(entry))
    const isWhole = terms.every(
      ({ spellings }, place) =>
        own[place]?.length ||
        spellings.some((word) => entry.label.includes(word) || entry.context.includes(word)),
    )
    const words = own.flat()
    return isWhole && words.length > 0 ? [{ entry, words }] : []
  })
  return inOrderOfWorth(hits, query)
}

/** The clauses that have some of the terms, of the policies that have all. */
export function hitsInOnePolicy({ entries, policies }: Corpus, query: Query, amounts?: Amounts): Hit[] {
  if (query.terms.length < 2) return []
  const terms = query.terms.map((spellings) => heldBy(spellings, amounts))
  const whole = new Set(
    policies.filter((policy) => {
      const own = entries.filter((entry) => entry.policy === policy)
      return terms.every((held) => own.some((entry) => held(entry).length > 0))
    }),
  )
  const hits = entries.flatMap((entry) => {
    const words = whole.has(entry.policy) ? terms.flatMap((held) => held(entry)) : []
    return words.length === 0 ? [] : [{ entry, words }]
  })
  return inOrderOfWorth(hits, query)
}

function heldBy(spellings: readonly string[], amounts: Amounts | undefined): Held {
  const asked = amounts?.ask(spellings[0] ?? '')
  return (entry) => {
    const typed = spellings.filter((word) => entry.text.includes(word))
    return typed.length > 0 || !asked?.isAll ? typed : (amounts?.words(entry, asked.amounts) ?? [])
  }
}
