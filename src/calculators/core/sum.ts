import type { Exact } from './exact.ts'
import { exact } from './exact.ts'

/** More digits than this in the common denominator, and working with the sum would keep a page waiting. */
const MOST_DIGITS = 9000
const LIMIT = 10n ** BigInt(MOST_DIGITS)

/**
 * Exact sum of any number of values; the sum of none is 0. It is reduced by what two or more denominators have
 * in common, each of which is short, so that no long division of the whole sum is needed.
 */
export function sum(values: readonly Exact[]): Exact {
  let denominator = 1n
  const shared: bigint[] = []
  for (const { d } of values) {
    const common = gcd(d, denominator % d)
    denominator *= d / common
    if (common > 1n) shared.push(common)
  }
  const numerator = values.reduce((total, { s, n, d }) => total + s * n * (denominator / d), 0n)
  // Every value is in lowest terms: a prime stays whose highest power stands in one denominator only.
  const divisor = commonMultiple(shared.map((each) => gcd(each, numerator % each)))
  const value = exact(0)
  value.s = numerator < 0n ? -1n : 1n
  value.n = (numerator < 0n ? -numerator : numerator) / divisor
  value.d = denominator / divisor
  return value
}

/** `value` − `other`, reduced as sums are. */
export function difference(value: Exact, other: Exact): Exact {
  const negative = exact(0)
  negative.s = -other.s
  negative.n = other.n
  negative.d = other.d
  return sum([value, negative])
}

/** Whether fractions over these numbers (each > 0) add up to one whose denominator is no longer than a page can work with. */
export function haveShortSum(denominators: Iterable<bigint>): boolean {
  let multiple = 1n
  for (const each of denominators) {
    multiple *= each / gcd(each, multiple % each)
    if (multiple > LIMIT) return false
  }
  return true
}

function commonMultiple(numbers: readonly bigint[]): bigint {
  return numbers.reduce((multiple, each) => (multiple / gcd(multiple, each)) * each, 1n)
}

/** Greatest common divisor of a > 0 and b, of any sign. */
function gcd(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b < 0n ? -b : b]
  while (low > 0n) [high, low] = [low, high % low]
  return high
}
