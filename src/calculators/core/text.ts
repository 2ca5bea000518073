import { compare } from './compare.ts'
import { type Exact, exact, exactText } from './exact.ts'

const MAX_PLACES = 12
const MAX_SHOWN = 24

/** A number as people read it: `4,000`, `1,234.5`; a fraction without a finite decimal as `21/11`; `约` where it is cut. */
export function numberText(value: Exact): string {
  const plain = value.toString(MAX_PLACES)
  if (/^-?[\d.]+$/.test(plain) && plain.length <= MAX_SHOWN && exact(plain).equals(value))
    return grouped(plain)
  const fraction = exactText(value)
  return fraction.length <= MAX_SHOWN ? fraction : `约 ${value.valueOf()}`
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
