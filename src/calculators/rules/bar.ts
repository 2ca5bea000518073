import {
  amountText,
  COMPARATOR_WORDS,
  type Comparator,
  compare,
  type Exact,
  toNumber,
  type Unit,
} from '../core/index.ts'

/** A number that a figure is held against. */
export interface Bar {
  readonly comparator: Comparator
  readonly bar: Exact
  /** Whether only whole numbers can answer it: people, items, times. */
  readonly isWhole: boolean
  readonly unit: Unit | undefined
}

/** What a figure that does not keep its bar misses it by. */
export interface Gap {
  /** To the bar; of a strict bar of whole numbers to the nearest that keeps it. */
  readonly size: Exact
  /** `还差 900 万元`, `须减少 300 ㎡`, `须大于 5 %，现在正好相等`. */
  readonly text: string
}

/**
 * The figure nearest to `value` that keeps a bar which `value` does not; `null` where there is none: no decimal
 * above a bar is nearest to it, and no whole number equals a fraction.
 */
export function nearestKept({ comparator, bar, isWhole }: Omit<Bar, 'unit'>): Exact | null {
  if (!isWhole) return isStrict(comparator) ? null : bar
  const [below, above] = [bar.floor(), bar.ceil()]
  switch (comparator) {
    case 'gte':
      return above
    case 'lte':
      return below
    case 'gt':
      return below.add(1)
    case 'lt':
      return above.sub(1)
    case 'eq':
      return below.equals(above) ? bar : null
    default:
      return comparator satisfies never
  }
}

/** What is missing, or too much, for `value` to keep the bar; `null` where it does. True of every comparator. */
export function gapOf(value: Exact, held: Bar): Gap | null {
  const { comparator, bar, unit } = held
  if (compare(value, comparator, bar)) return null
  const nearest = isStrict(comparator) ? nearestKept(held) : bar
  const size = distance(value, nearest ?? bar)
  if (nearest === null && compare(value, 'eq', bar))
    return { size, text: `须${COMPARATOR_WORDS[comparator]} ${amountText(bar, unit)}，现在正好相等` }
  const verb = compare(value, 'lt', nearest ?? bar) ? '还差' : '须减少'
  return { size, text: `${verb}${nearest === null ? '不止' : ''} ${amountText(size, unit)}` }
}

/** How much of the bar is missing or too much, 0 to 1; for order and drawing only. */
export function missingShare(value: Exact, { comparator, bar }: Pick<Bar, 'comparator' | 'bar'>): number {
  if (compare(value, comparator, bar)) return 0
  return bar.equals(0) ? 1 : Math.min(1, toNumber(distance(value, bar).div(bar)))
}

function isStrict(comparator: Comparator): boolean {
  return comparator === 'gt' || comparator === 'lt'
}

function distance(one: Exact, other: Exact): Exact {
  return one.sub(other).abs()
}
