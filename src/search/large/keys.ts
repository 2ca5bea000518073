/**
 * What leads to a clause in a collection too large to download: each run of one, two and three characters of its text
 * is a key, with the places of the clauses that have it. With a run of three goes a mark of the character behind it, so
 * that runs in a row say almost surely where a phrase stands.
 */
const LONGEST = 3
const MARKS = 32

/** A key, and the character behind it where one is known. */
export interface Sought {
  readonly key: string
  readonly next: string
}

/** The keys of a folded text, runs of three with the character behind; none reaches over a line break. */
export function keysIn(folded: string): Set<string> {
  const keys = new Set<string>()
  for (const line of folded.split('\n')) {
    for (let at = 0; at < line.length; at++) {
      keys.add(line.charAt(at))
      if (at + 1 < line.length) keys.add(line.slice(at, at + 2))
      if (at + 2 < line.length) keys.add(line.slice(at, at + LONGEST + 1).padEnd(LONGEST + 1, '\n'))
    }
  }
  return keys
}

/** Keys that every text with `word` has, and hardly any without it; at most so many, spread over the word. */
export function keysFor(word: string, most: number): Sought[] {
  if (word.length <= LONGEST) return word === '' ? [] : [{ key: word, next: '' }]
  const last = word.length - LONGEST
  const count = Math.min(most, last + 1)
  const starts = Array.from({ length: count }, (_, i) => Math.round((i * last) / Math.max(1, count - 1)))
  return [...new Set(starts)].map((start) => ({
    key: word.slice(start, start + LONGEST),
    next: word.charAt(start + LONGEST),
  }))
}

/** The number that is kept of a clause for a key of `keysIn`: its place, with the mark of what is behind a run of three. */
export function numberOf(place: number, key: string): number {
  return key.length <= LONGEST ? place : place * MARKS + markOf(key.charAt(LONGEST))
}

/** The places among the numbers kept for a key, of those only where what is sought may be behind it. */
export function placesAmong(numbers: readonly number[], { key, next }: Sought): number[] {
  if (key.length < LONGEST || /^[#=]/.test(key)) return [...numbers]
  const places: number[] = []
  for (const number of numbers) {
    const place = Math.floor(number / MARKS)
    const isRight = next === '' || number % MARKS === markOf(next)
    if (isRight && places[places.length - 1] !== place) places.push(place)
  }
  return places
}

function markOf(character: string): number {
  return character.charCodeAt(0) % MARKS
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
