import Fraction from 'fraction.js'
import { decimalRatio, type Ratio } from './decimal.ts'

/** An exact rational number. No binary floating point takes part in a verdict. */
export type Exact = Fraction

/**
 * The exact value of a rule's literal: a decimal (`'0.2'`) or a fraction (`'1/3'`).
 * @throws when the literal is neither; rules are code, so that is a programming error.
 */
export function exact(literal: string | number | Exact): Exact {
  return new Fraction(typeof literal === 'number' ? String(literal) : literal)
}

/**
 * The exact value of a figure as JSON or a form gives it: a finite number or a decimal string.
 * `0.1` means one tenth, as does `"0.1"`. Anything else gives `null`.
 */
export function parseDecimal(input: unknown): Exact | null {
  const ratio = decimalRatio(input)
  return ratio === null ? null : reduced(ratio)
}

/** The exact value of a ratio, in lowest terms. */
export function reduced({ n, d }: Ratio): Exact {
  return new Fraction(n, d)
}

/** n / d that is known to be in lowest terms, d > 0: long ones are not divided again to find that out. */
export function inLowestTerms(n: bigint, d: bigint): Exact {
  const value = new Fraction(0)
  value.s = n < 0n ? -1n : 1n
  value.n = n < 0n ? -n : n
  value.d = d
  return value
}

/** The value that `exactText` wrote. */
export function writtenExact(text: string): Exact {
  const [n = '0', d = '1'] = text.split('/')
  return inLowestTerms(BigInt(n), BigInt(d))
}

/** Reduced fraction as text: `"21/2"`, `"3"`. */
export function exactText(value: Exact): string {
  return value.toFraction()
}
