import Fraction from 'fraction.js'
import type { Exact } from './exact.ts'
import { gcd } from './gcd.ts'

/** A fraction n / d with d > 0, not necessarily in lowest terms: what is added up before it is reduced once. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/**
 * The exact value of a ratio, in lowest terms. Fraction's own constructor reduces by Euclid's steps,
 * which the sum of thousands of papers cannot afford.
 */
export function reduced({ n, d }: Ratio): Exact {
  const size = n < 0n ? -n : n
  const divisor = gcd(size, d)
  const value = new Fraction(0)
  value.s = n < 0n ? -1n : 1n
  value.n = size / divisor
  value.d = d / divisor
  return value
}

export function ratioOf({ s, n, d }: Exact): Ratio {
  return { n: s * n, d }
}
