/** The same numbers for the same seed: what a proof found can be found again. */
export interface Seeded {
  /** A whole number from 0 up to, but without, `end`. */
  below(end: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Whether one of `times` falls. */
  oneIn(times: number): boolean
}

/** Mulberry32: small, fast, and good enough to mix junk. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return { below, pick: (items) => items[below(items.length)] as never, oneIn: (times) => below(times) === 0 }
}
