import { type ISODate, isDay } from '../core/index.ts'
import { found } from './found.ts'

/** Years that a lab's days can lie in: a year half typed (0026) is a slip. */
export const YEARS = { first: 1900, last: 2999 } as const

/** Whether the year of a day or month, `2024-03`, can be one of a lab's days. */
export function hasLikelyYear(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return year >= YEARS.first && year <= YEARS.last
}

/** Whether a value is a day that exists, in a year that a lab's days can lie in. */
export function isLikelyDay(value: unknown): value is ISODate {
  return isDay(value) && hasLikelyYear(value)
}

/** What a day should have been, and what is there instead; behind the name of its field. */
export function dayAsked(value: unknown): string {
  const expected = isDay(value)
    ? `的年份应在 ${YEARS.first} 至 ${YEARS.last} 之间`
    : '应为存在的日期，例如 2025-03-10'
  return `${expected}；现在是${found(value)}。请改正，尚不清楚就留空。`
}
