import type { Exact } from './exact.ts'

/** More bits of a quotient than a double holds. */
const QUOTIENT_BITS = 64
const EXACT_LIMIT = BigInt(Number.MAX_SAFE_INTEGER)

/**
 * The double of an exact value, for charts and JSON; verdicts never use it. (Fraction's own
 * `valueOf` gives NaN once its parts exceed 1.8e308, as a sum of a thousand papers' parts does.)
 */
export function toNumber({ s, n, d }: Exact): number {
  if (n <= EXACT_LIMIT && d <= EXACT_LIMIT) return Number(s * n) / Number(d)
  const shift = Math.max(0, bitLength(d) - bitLength(n) + QUOTIENT_BITS)
  return Number((s * (n << BigInt(shift))) / d) * 2 ** -shift
}

function bitLength(value: bigint): number {
  return value.toString(16).length * 4
}

/** Which way a number that does not end is cut: what one has is cut down, what is missing is cut up. */
export type Cut = 'down' | 'up'

/**
 * An exact value ≥ 0 in digits for reading: `12.4`, `4,000`. One with more than `places` decimals is
 * cut there, never rounded across a bar, and marked 约; one too small to show gets the decimals it needs.
 */
export function decimalText({ n, d }: Exact, cut: Cut = 'down', places = 3): string {
  let shown = places
  while (n > 0n && n * 10n ** BigInt(shown) < d) shown += 1
  const scaled = n * 10n ** BigInt(shown)
  const kept = scaled / d
  if (kept * d === scaled) return digits(kept, shown).replace(/\.?0+$/, '')
  return `约 ${digits(cut === 'up' ? kept + 1n : kept, shown)}`
}

/** `scaled` / 10^places with every decimal and a comma before each three digits: `1,234.500`. */
function digits(scaled: bigint, places: number): string {
  const text = scaled.toString().padStart(places + 1, '0')
  const whole = text.slice(0, text.length - places).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${whole}.${text.slice(text.length - places)}`
}
