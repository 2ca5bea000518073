import { compare } from './compare.ts'
import { type Exact, exactText } from './exact.ts'

const MAX_PLACES = 12
const MAX_SHOWN = 24

/**
 * A number as people read it, always exact: `4,000`, `1,234.5`; with more than twelve decimals the fraction where
 * that is short (`1/100000000000000000`), else every decimal there is; without a finite decimal `21/11`.
 */
export function numberText(value: Exact): string {
  const plain = plainDecimal(value)
  if (plain === null || placesOf(plain) > MAX_PLACES) {
    const fraction = exactText(value)
    if (plain === null || fraction.length <= MAX_SHOWN) return fraction
  }
  return grouped(plain)
}

/** Every digit of a decimal that ends; `null` of one that does not. */
export function plainDecimal({ s, n, d }: Exact): string | null {
  const [twos, afterTwos] = powerOf(2n, d)
  const [fives, rest] = powerOf(5n, afterTwos)
  if (rest !== 1n) return null
  const places = Math.max(twos, fives)
  const digits = ((n * 10n ** BigInt(places)) / d).toString().padStart(places + 1, '0')
  const whole = `${s < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}`
  return places === 0 ? whole : `${whole}.${digits.slice(digits.length - places)}`
}

function powerOf(base: bigint, value: bigint): [power: number, rest: bigint] {
  let power = 0
  let rest = value
  while (rest % base === 0n) {
    rest /= base
    power += 1
  }
  return [power, rest]
}

function placesOf(plain: string): number {
  const dot = plain.indexOf('.')
  return dot === -1 ? 0 : plain.length - dot - 1
}

/**
 * A share in percent beside the bar it is held against: exact where two decimals are, else rounded and said so (`约`),
 * with as many decimals as keep it on its own side of the bar (16/107 against 15 % is `约 14.95 %`, never `15.0 %`).
 * `null` where no rounding stays on that side.
 */
export function percentText(share: Exact, bar: Exact): string | null {
  const percent = share.mul(100)
  for (let places = 2; places <= MAX_PLACES; places += 1) {
    const rounded = percent.round(places)
    if (rounded.equals(percent)) return `${numberText(rounded)} %`
    const side = bar.mul(100)
    if (
      !rounded.equals(side) &&
      compare(rounded, 'gt', side) === compare(percent, 'gt', side) &&
      !percent.equals(side)
    )
      return `约 ${numberText(rounded)} %`
  }
  return null
}

function grouped(plain: string): string {
  const [whole = '', decimals] = plain.split('.')
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? spaced : `${spaced}.${decimals}`
}
