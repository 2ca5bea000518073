/**
 * What leads to a clause in a collection too large to download: each run of one, two and three characters of its text
 * is a key, with the places of the clauses that have it. Three in a row say almost surely where a phrase stands.
 */
const LONGEST = 3

/** The keys of a folded text; none reaches over a line break. */
export function keysIn(folded: string): Set<string> {
  const keys = new Set<string>()
  for (const line of folded.split('\n')) {
    for (let at = 0; at < line.length; at++) {
      for (let length = 1; length <= LONGEST && at + length <= line.length; length++)
        keys.add(line.slice(at, at + length))
    }
  }
  return keys
}

/** Keys that every text with `word` has, and hardly any without it; at most so many, spread over the word. */
export function keysFor(word: string, most: number): string[] {
  if (word.length <= LONGEST) return word === '' ? [] : [word]
  const last = word.length - LONGEST
  const count = Math.min(most, last + 1)
  const starts = Array.from({ length: count }, (_, i) => Math.round((i * last) / Math.max(1, count - 1)))
  return [...new Set(starts.map((start) => word.slice(start, start + LONGEST)))]
}

/** The key of a clause's number, in the spelling of `clauseNumber`. */
export function keyOfNumber(number: string): string {
  return `#${number}`
}

/** The key of an amount, by value and unit. */
export function keyOfAmount(amount: string): string {
  return `=${amount}`
}

/** The number of the part, of `parts`, that a key is in. */
export function partOf(key: string, parts: number): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) hash = (hash * 31 + key.charCodeAt(at)) % 0x7fffffff
  return hash % parts
}
