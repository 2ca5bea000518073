import type { Exact } from './exact.ts'

/** How many decimals a number has: 0 for a whole one; `null` where they never end, as in 1/3. */
export function decimalPlaces({ d }: Exact): number | null {
  let rest = d
  let [twos, fives] = [0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos, fives) : null
}
