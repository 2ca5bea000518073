import { exact, exactText, MAX_DIGITS, parseDecimal } from '../core/index.ts'
import type { Figure } from './field.ts'

/** Decimals of at most fifteen digits: each is what exactly one JSON number prints as. Most figures are, and are read fast. */
const SHORT = /^(?:\d{1,15}|(?=[\d.]{3,16}$)\d+\.\d+)$/

/**
 * The one way a number is kept: as the JSON number that prints as exactly this decimal, else as a plain
 * decimal string. `"3.30"` becomes 3.3, `"12345678901234567.25"` stays text. `null` where `input` is neither
 * a finite number nor a decimal of at most 30 characters.
 */
export function figureOf(input: unknown): Figure | null {
  if (typeof input === 'number') return Number.isFinite(input) ? input + 0 : null
  if (typeof input === 'string' && SHORT.test(input)) return Number(input)
  const value = parseDecimal(input)
  if (value === null) return null
  const number = Number(input)
  if (Number.isFinite(number) && exact(parseDecimal(number) ?? 0).equals(value))
    return number === 0 ? 0 : number
  const text = value.toString(MAX_DIGITS)
  return parseDecimal(text)?.equals(value) ? text : null
}

/** Less than, equal to or greater than 0 as one figure is to another, exactly. */
export function compareFigures(one: Figure, other: Figure): number {
  // Two JSON numbers are in the same order as the decimals they print as.
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return exact(parseDecimal(one) ?? 0).compare(parseDecimal(other) ?? 0)
}

/** Whether `input` is text that would be a decimal if it were shorter. */
export function isTooLong(input: unknown): boolean {
  return typeof input === 'string' && input.trim().length > MAX_DIGITS && /^[+-]?[\d.]+$/.test(input.trim())
}

/** The figure as messages show it. */
export function figureText(figure: Figure): string {
  const value = parseDecimal(figure)
  return value === null || !/^\d+$/.test(exactText(value)) ? String(figure) : exactText(value)
}
