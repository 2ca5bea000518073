import { addYears, type ISODate, isDay } from '../core/index.ts'
import type { Problem } from '../profile/problem.ts'
import type { Span } from './types.ts'

/**
 * The anniversary `years` after a day, or `null` where the day is not known. One after the year 9999 cannot be
 * written as a date: it is reported at the day's path.
 */
export function anniversary(
  from: ISODate | null,
  years: number,
  path: string,
  problems: Problem[],
): ISODate | null {
  if (from === null) return null
  const day = addYears(from, years)
  if (isDay(day)) return day
  problems.push({ path, message: `“${from}”太晚，${years} 年后的日期无法写出。请核对年份。` })
  return null
}

/** The single years of a period of so many whole years, each reckoned from the first day. */
export function yearsOf(from: ISODate, years: number): Span[] {
  return Array.from({ length: years }, (_, year) => ({
    from: addYears(from, year),
    until: addYears(from, year + 1),
  }))
}
