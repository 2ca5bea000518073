/** Leading bits that a step works on: few enough that sums and quotients of them are exact in doubles. */
const LEADING_BITS = 52
const LEADING_LIMIT = 1n << BigInt(LEADING_BITS)
/** Cofactors stay below this, so that a leading part and a cofactor add up exactly. */
const COFACTOR_LIMIT = 2 ** 30

/**
 * Greatest common divisor of two numbers ≥ 0, by Lehmer's method: Euclid's steps are taken on the
 * leading 52 bits and applied to the whole numbers some thirty at a time. On the sums of thousands of
 * papers it is many times as fast as Euclid's.
 */
export function gcd(a: bigint, b: bigint): bigint {
  let [high, low] = a < b ? [b, a] : [a, b]
  let shift = high.toString(16).length * 4
  while (low >= LEADING_LIMIT) {
    shift = leadingShift(high, shift)
    const [A, B, C, D] = leadingSteps(Number(high >> BigInt(shift)), Number(low >> BigInt(shift)))
    ;[high, low] = B === 0 ? [low, high % low] : [combine(A, high, B, low), combine(C, high, D, low)]
  }
  while (low > 0n) [high, low] = [low, high % low]
  return high
}

/** How far to shift `value` so that its leading bits remain, knowing that it is not longer than at the last step. */
function leadingShift(value: bigint, last: number): number {
  const kept = Number(value >> BigInt(last))
  const length = kept === 0 ? 0 : Math.floor(Math.log2(kept)) + 1
  if (length >= LEADING_BITS - 1 || last === 0) return last
  return leadingShift(value, Math.max(0, last - Math.max(1, LEADING_BITS - 1 - length)))
}

function combine(x: number, a: bigint, y: number, b: bigint): bigint {
  return BigInt(x) * a + BigInt(y) * b
}

/** The steps of Euclid that the leading bits alone decide, as one matrix; its second entry is 0 where they decide none. */
function leadingSteps(high: number, low: number): [number, number, number, number] {
  let [x, y] = [high, low]
  let [A, B, C, D] = [1, 0, 0, 1]
  while (y + C > 0 && y + D > 0) {
    const quotient = Math.floor((x + A) / (y + C))
    if (quotient !== Math.floor((x + B) / (y + D))) break
    const [nextC, nextD] = [A - quotient * C, B - quotient * D]
    if (Math.abs(nextC) > COFACTOR_LIMIT || Math.abs(nextD) > COFACTOR_LIMIT) break
    ;[A, B, C, D] = [C, D, nextC, nextD]
    ;[x, y] = [y, x - quotient * y]
  }
  return [A, B, C, D]
}
