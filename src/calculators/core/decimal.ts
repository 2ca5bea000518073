/** A fraction n / d with d > 0, not necessarily in lowest terms. */
export interface Ratio {
  readonly n: bigint
  readonly d: bigint
}

/** Most characters in a decimal: enough for any real figure and any JSON number, short enough to stay fast. */
export const MAX_DIGITS = 30
const DECIMAL = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/**
 * A figure as JSON or a form gives it, over a power of ten and not yet reduced: a finite number or a
 * decimal string. `0.1` means one tenth, as does `"0.1"`. Anything else gives `null`.
 */
export function decimalRatio(input: unknown): Ratio | null {
  const short = typeof input === 'number' ? thousandths(input) : null
  if (short !== null) return short
  const text = typeof input === 'number' ? String(input) : input
  if (typeof text !== 'string') return null
  const trimmed = text.trim()
  const match = trimmed.length > MAX_DIGITS ? null : DECIMAL.exec(trimmed)
  if (match === null) return null
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = match
  const digits = BigInt(sign + whole + decimals)
  const power = Number(exponent) - decimals.length
  return power < 0 ? { n: digits, d: 10n ** BigInt(-power) } : { n: digits * 10n ** BigInt(power), d: 1n }
}

/**
 * A number of at most three decimals, without printing it: where k / 1000 is the very same number and k has
 * no more than fifteen digits, k / 1000 is the decimal that it prints as. `null` for any other.
 */
function thousandths(input: number): Ratio | null {
  const scaled = Math.round(input * 1000)
  return Math.abs(scaled) < 1e15 && scaled / 1000 === input ? { n: BigInt(scaled), d: 1000n } : null
}
