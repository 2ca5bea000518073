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

/** The number of days in a month (1 to 12). */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
