import Fraction from 'fraction.js'

/** An exact rational number. No binary floating point takes part in a verdict. */
export type Exact = Fraction

/** Most characters in a decimal: enough for any real figure and any JSON number, short enough to stay fast. */
export const MAX_DIGITS = 30
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i

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
  const text = typeof input === 'number' ? String(input) : input
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  if (trimmed.length > MAX_DIGITS || !DECIMAL.test(trimmed)) return null
  const [mantissa = '', exponent = '0'] = trimmed.toLowerCase().split('e')
  const scale = new Fraction(10).pow(Number(exponent))
  return scale === null ? null : new Fraction(mantissa.replace(/\.$/, '')).mul(scale)
}

/** Reduced fraction as text: `"21/2"`, `"3"`. */
export function exactText(value: Exact): string {
  return value.toFraction()
}

/** Sum of exact values; the sum of none is 0. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.add(value), new Fraction(0))
}
