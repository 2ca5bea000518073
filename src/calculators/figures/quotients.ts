import { decimalRatio, haveShortSum } from '../core/index.ts'
import type { ListShape } from './field.ts'
import { isObject, own } from './found.ts'

/**
 * Why entries that are each divided by their figure at `key` cannot be added up exactly while a page waits, or
 * `null` where they can, as every real list can.
 */
export function tooFine(key: string, item: ListShape['item'], entries: readonly unknown[]): string | null {
  const divisors = new Set(entries.map((entry) => (isObject(entry) ? own(entry, key) : undefined)))
  const wholes = Array.from(divisors, (each) => decimalRatio(each)?.n ?? 1n)
  if (haveShortSum(wholes.filter((whole) => whole > 0n))) return null
  const label = item.kind === 'object' ? item.fields.find((field) => field.key === key)?.label : undefined
  return `的“${label ?? key}”互不相同、位数又太多，无法精确相加，全部没有计入。请按出处印出的位数填写（一般为三位小数）。`
}
