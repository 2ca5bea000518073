/**
 * The way to a clause in a collection too large to download: for each pair of neighbouring characters
 * the clauses that have it, as lists of places, packed as text and spread over numbered parts.
 */
const LAST = '0123456789abcdefghijklmnopqrstuv'
const MORE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&*'
const BASE = LAST.length
/** What a digit stands for, by its character code. */
const VALUES = new Uint8Array(128)
for (let i = 0; i < MORE.length + LAST.length; i++) VALUES[(MORE + LAST).charCodeAt(i)] = i
/** A word of more characters needs not all its pairs to be told from others. */
const LONG = 8

/** Pairs that every text with `word` has, and few without it: all, or of a long word every other. */
export function coverOf(word: string): string[] {
  const step = word.length > LONG ? 2 : 1
  const cover = new Set<string>()
  for (let i = 0; i + 1 < word.length; i += step) cover.add(word.slice(i, i + 2))
  return [...cover].slice(0, LONG)
}

/** The number of the part, of `parts`, that a pair is in. */
export function partOf(pair: string, parts: number): number {
  return (pair.charCodeAt(0) * 31 + pair.charCodeAt(1)) % parts
}

/** Packs ascending whole numbers as the steps between them. */
export function packPlaces(places: Iterable<number>): string {
  let packed = ''
  let before = 0
  for (const place of places) {
    let step = place - before
    let digits = LAST.charAt(step % BASE)
    for (step = Math.floor(step / BASE); step > 0; step = Math.floor(step / BASE)) {
      digits = MORE.charAt(step % BASE) + digits
    }
    packed += digits
    before = place
  }
  return packed
}

/** The numbers that were packed. */
export function unpackPlaces(packed: string): number[] {
  const places: number[] = []
  let before = 0
  let step = 0
  for (let i = 0; i < packed.length; i++) {
    const value = VALUES[packed.charCodeAt(i)] ?? 0
    if (value < BASE) step = step * BASE + value
    else {
      before += step * BASE + value - BASE
      places.push(before)
      step = 0
    }
  }
  return places
}
