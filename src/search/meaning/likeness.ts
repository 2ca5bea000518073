import type { Dictionary, Token } from './dictionary.ts'

/** How like a question is to what people ask, by clause: 1 for the same, 0 for nothing in common. */
export type Likeness = (tokens: readonly Token[]) => readonly number[]

type Said = ReadonlyMap<string, number>

/** Compares questions with those in `asked`, by what they speak of; words that few are asked with count most. */
export function likenessTo(asked: readonly string[], dictionary: Dictionary): Likeness {
  const questions = asked.map((lines) =>
    lines === '' ? [] : lines.split('\n').map((line) => said(dictionary(line))),
  )
  const holders = new Map<string, number>()
  for (const ofClause of questions) {
    for (const key of new Set(ofClause.flatMap((one) => [...one.keys()])))
      holders.set(key, (holders.get(key) ?? 0) + 1)
  }
  const weigh = (one: Said, key: string) =>
    (one.get(key) ?? 0) * Math.log(1 + asked.length / (holders.get(key) ?? 0.5))
  const total = (one: Said) => [...one.keys()].reduce((sum, key) => sum + weigh(one, key), 0)
  const weighed = questions.map((ofClause) => ofClause.map((one) => ({ one, weight: total(one) })))
  return (tokens) => {
    const mine = said(tokens)
    const weight = total(mine)
    return weighed.map((ofClause) =>
      Math.max(0, ...ofClause.map((other) => shared(mine, other.one, weigh) / (weight + other.weight || 1))),
    )
  }
}

/** Twice what both speak of. */
function shared(mine: Said, other: Said, weigh: (one: Said, key: string) => number): number {
  let sum = 0
  for (const key of other.keys()) if (mine.has(key)) sum += 2 * weigh(other, key)
  return sum
}

/** What tokens speak of: words of one term speak of the same. */
function said(tokens: readonly Token[]): Said {
  return new Map(tokens.map(({ word, terms, weight }) => [terms.length > 0 ? terms.join() : word, weight]))
}
