import { type Exact, inLowestTerms } from './exact.ts'

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
  return inLowestTerms(numerator / divisor, denominator / divisor)
}

/** `value` − `other`, reduced as sums are. */
export function difference(value: Exact, other: Exact): Exact {
  return sum([value, inLowestTerms(-other.s * other.n, other.d)])
}

/** `value` × `factor`, where the factor is short: what they have in common is found without a long division. */
export function product(value: Exact, factor: Exact): Exact {
  const [one, other] = [
    gcd(factor.d, value.n % factor.d),
    factor.n === 0n ? 1n : gcd(factor.n, value.d % factor.n),
  ]
  const numerator = value.s * factor.s * (value.n / one) * (factor.n / other)
  return factor.n === 0n ? factor : inLowestTerms(numerator, (value.d / other) * (factor.d / one))
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
