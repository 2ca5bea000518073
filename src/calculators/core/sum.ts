import type { Exact } from './exact.ts'
import { type Ratio, ratioOf, reduced } from './ratio.ts'

/** Sum of exact values; the sum of none is 0. */
export function sum(values: readonly Exact[]): Exact {
  return sumOfRatios(values.map(ratioOf))
}

/** `value` − `other`, reduced as sums are. */
export function difference(value: Exact, other: Exact): Exact {
  const { n, d } = ratioOf(other)
  return sumOfRatios([ratioOf(value), { n: -n, d }])
}

/** So many fractions are added before their sum is reduced: on 5,000 different denominators the fastest of the powers of two. */
const BLOCK = 256

/**
 * Exact sum of any number of fractions. Added one by one and reduced at each step, thousands of
 * different denominators take seconds; here equal denominators are added first, the rest two by two
 * in a balanced tree that is reduced once for each block and once at the end.
 */
export function sumOfRatios(ratios: readonly Ratio[]): Exact {
  const gathered = gatherEqualDenominators(ratios)
  if (gathered.length <= BLOCK) return reduced(addTree(gathered))
  const blocks: Ratio[] = []
  for (let start = 0; start < gathered.length; start += BLOCK)
    blocks.push(ratioOf(reduced(addTree(gathered.slice(start, start + BLOCK)))))
  return reduced(addTree(blocks))
}

function addTree(ratios: readonly Ratio[]): Ratio {
  let level = ratios
  while (level.length > 1) {
    const next: Ratio[] = []
    for (let index = 0; index < level.length; index += 2) next.push(addPair(level[index], level[index + 1]))
    level = next
  }
  return level[0] ?? { n: 0n, d: 1n }
}

function gatherEqualDenominators(ratios: readonly Ratio[]): Ratio[] {
  const numerators = new Map<bigint, bigint>()
  for (const { n, d } of ratios) numerators.set(d, (numerators.get(d) ?? 0n) + n)
  return Array.from(numerators, ([d, n]) => ({ n, d }))
}

function addPair(left: Ratio = { n: 0n, d: 1n }, right?: Ratio): Ratio {
  return right === undefined ? left : { n: left.n * right.d + right.n * left.d, d: left.d * right.d }
}
