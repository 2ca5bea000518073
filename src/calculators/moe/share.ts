import { type AtLeast, type Exact, exact, exactText, percentText } from '../core/index.ts'

/** `16/107（约 14.95 %）`, `5/15（1/3）`: the count within the whole, and the share on its own side of the bar. */
export function shareText(part: Exact, whole: Exact, bar: Exact): string {
  const counts = `${exactText(part)}/${exactText(whole)}`
  const share = part.div(whole)
  const reduced = percentText(share, bar) ?? exactText(share)
  return reduced === counts ? counts : `${counts}（${reduced}）`
}

/**
 * The fewest to add to the part, and so to the whole that holds it, for a share that fails its bar to pass:
 * the least whole n with (part + n) / (whole + n) at the bar, or above it where it is strict. The bar lies below 1.
 */
export function fewestToAdd(part: Exact, whole: Exact, comparator: AtLeast, bar: Exact): Exact {
  const level = bar.mul(whole).sub(part).div(exact('1').sub(bar))
  return comparator === 'gt' ? level.floor().add(1) : level.ceil()
}
