import { type Exact, exactText } from '../core/index.ts'

/** The shortest decimal of an exact value ≥ 0: `120.5`; one that does not end stays a reduced fraction: `5/3`. */
export function shortest(value: Exact): string {
  const places = placesOf(value.d)
  if (places === null) return exactText(value)
  const scaled = ((value.n * 10n ** BigInt(places)) / value.d).toString().padStart(places + 1, '0')
  return places === 0 ? scaled : `${scaled.slice(0, -places)}.${scaled.slice(-places)}`
}

/** How many decimals a reduced fraction with this denominator has; `null` where they do not end. */
function placesOf(denominator: bigint): number | null {
  const [twos, rest] = dividedBy(denominator, 2n)
  const [fives, one] = dividedBy(rest, 5n)
  return one === 1n ? Math.max(twos, fives) : null
}

function dividedBy(value: bigint, prime: bigint): [number, bigint] {
  let [count, rest] = [0, value]
  while (rest % prime === 0n) {
    count += 1
    rest /= prime
  }
  return [count, rest]
}
