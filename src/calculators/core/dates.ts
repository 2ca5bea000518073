/** A calendar day as the figures file writes it: `2025-03-10`. Two of them compare as text. */
export type ISODate = string

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a value is a day that exists, written `YYYY-MM-DD`; 30 February is none, and is never rolled over. */
export function isDay(value: unknown): value is ISODate {
  const [, year, month, day] = (typeof value === 'string' && FORM.exec(value)) || []
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= lastDayOf(Number(year), Number(month))
  )
}

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

function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function partsOf(day: ISODate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) }
}

function dayText(year: number, month: number, day: number): ISODate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
