import type { Exact } from './exact.ts'

/** How a figure is held against its bar: 不低于 / 大于 / 不高于 / 低于 / 等于. */
export type Comparator = 'gte' | 'gt' | 'lte' | 'lt' | 'eq'

/** A bar that more always helps to keep. */
export type AtLeast = Extract<Comparator, 'gte' | 'gt'>

/** The relation in words, everywhere. */
export const COMPARATOR_WORDS: Readonly<Record<Comparator, string>> = {
  gte: '不低于',
  gt: '大于',
  lte: '不高于',
  lt: '低于',
  eq: '等于',
}

/** Whether `actual` stands in the relation `comparator` to `bar`, exactly. */
export function compare(actual: Exact, comparator: Comparator, bar: Exact): boolean {
  const order = actual.compare(bar)
  switch (comparator) {
    case 'gte':
      return order >= 0
    case 'gt':
      return order > 0
    case 'lte':
      return order <= 0
    case 'lt':
      return order < 0
    case 'eq':
      return order === 0
    default:
      return comparator satisfies never
  }
}
