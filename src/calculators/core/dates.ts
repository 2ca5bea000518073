import { type ISODate, lastDayOf } from './day.ts'

/** The same day `months` later (earlier where negative), or the last day of a month that has no such day. */
export function addMonths(from: ISODate, months: number): ISODate {
  const { year, month, day } = partsOf(from)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return dayText(toYear, toMonth, Math.min(day, lastDayOf(toYear, toMonth)))
}

/** The anniversary `years` later; 29 February falls to 28 February in a year without one. */
export function addYears(from: ISODate, years: number): ISODate {
  return addMonths(from, years * 12)
}

/** The day `days` later (earlier where negative). */
export function addDays(from: ISODate, days: number): ISODate {
  const { year, month, day } = partsOf(from)
  const moved = new Date(0)
  moved.setUTCFullYear(year, month - 1, day + days)
  return dayText(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

function partsOf(day: ISODate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

function dayText(year: number, month: number, day: number): ISODate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
