import type { Library } from './library.ts'

/** Which text a 《title》 names: one of the policies, another one, or it cannot be told. */
export interface Titled {
  readonly policy: string | undefined
  readonly isForeign: boolean
}

/** The share of a title's pairs of characters that its own text has; with less it is of another text. */
const OWN = 0.75
const FOREIGN = 0.6
const AHEAD = 0.08

/**
 * Tells titles apart by the words of the clauses alone, which do not name the text they belong to: a policy's
 * title is made of the words that it uses outside the titles of other texts.
 */
export function titlesOf(library: Library): (title: string) => Titled {
  const pairs = new Map<string, Set<string>>()
  for (const { clause, from, to } of library.lines) {
    const { policy } = library.clauses[clause] as { policy: string }
    const known = pairs.get(policy) ?? new Set<string>()
    pairs.set(policy, known)
    for (const pair of pairsOf(library.text.slice(from, to).replace(/《[^》]*》/g, '|'))) known.add(pair)
  }
  const read = new Map<string, Titled>()
  return (title) => {
    const known = read.get(title) ?? read.set(title, titled(title, pairs)).get(title)
    return known as Titled
  }
}

function titled(title: string, policies: ReadonlyMap<string, ReadonlySet<string>>): Titled {
  const wanted = [...pairsOf(title.replace(/\([^()]*\)/g, ''))]
  const shares = [...policies].map(([policy, has]) => ({
    policy,
    share: wanted.filter((pair) => has.has(pair)).length / Math.max(1, wanted.length),
  }))
  const [first, second] = shares.sort((a, b) => b.share - a.share)
  const share = first?.share ?? 0
  const isClear = share >= OWN && share - (second?.share ?? 0) >= AHEAD
  return { policy: isClear ? first?.policy : undefined, isForeign: share < FOREIGN }
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i++) {
    const pair = text.slice(i, i + 2)
    if (/^[\u3400-\u9fff]{2}$/.test(pair)) pairs.add(pair)
  }
  return pairs
}
