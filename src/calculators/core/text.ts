import { compare } from './compare.ts'
import { type Exact, exactText } from './exact.ts'
import { decimalText } from './number.ts'
import { decimalPlaces } from './places.ts'

const MAX_PLACES = 12
const MAX_SHOWN = 24

/**
 * A number as people read it: `4,000`, `1,234.5`, every decimal of it; a fraction without a finite decimal as `21/11`.
 * One whose fraction is too long to read is cut, and marked 约. No binary floating point takes part.
 */
export function numberText(value: Exact): string {
  const places = decimalPlaces(value)
  if (places !== null) return grouped(value.toString(places))
  const fraction = exactText(value)
  if (fraction.length <= MAX_SHOWN) return fraction
  const size = decimalText(value.abs(), 'down', MAX_PLACES)
  return value.s < 0n ? size.replace(/(?=\d)/, '-') : size
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
