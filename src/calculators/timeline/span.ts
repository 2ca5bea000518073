import { addYears, type ISODate } from '../core/index.ts'
import type { Span } from './types.ts'

/** The anniversary `years` after a day, or `null` where the day is not known. */
export function anniversary(from: ISODate | null, years: number): ISODate | null {
  return from === null ? null : addYears(from, years)
}

/** The single years of a period of so many whole years, each reckoned from the first day. */
export function yearsOf(from: ISODate, years: number): Span[] {
  return Array.from({ length: years }, (_, year) => ({
    from: addYears(from, year),
    until: addYears(from, year + 1),
  }))
}
