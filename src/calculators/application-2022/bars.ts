import { exact } from '../core/index.ts'
import type { Bar } from '../rules/index.ts'
import type { ApplicationRule } from './types.ts'

/** The number that a rule holds a figure against, and which figure; `null` where it has none. */
export function barOf(rule: ApplicationRule | undefined): (Bar & { readonly of: string }) | null {
  if (rule?.bar === undefined) return null
  const { value, comparator, of, unit } = rule.bar
  return { comparator, bar: exact(value), isWhole: unit === 'project', unit, of }
}
