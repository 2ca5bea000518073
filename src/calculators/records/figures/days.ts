import { addDays, addMonths, type ISODate, isDay } from '../../core/index.ts'

/** The days that a date may mean: one, a month's or a year's, both ends included. */
export interface Days {
  readonly first: ISODate
  readonly last: ISODate
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100

/** Thousands of records have few dates, and each is asked for by many figures. */
const known = new Map<string, Days | null>()
const MOST_KNOWN = 10_000

/** The days of `2024-05-17`, `2024-05` or `2024` in 1900–2100; `null` for anything else. */
export function daysOf(value: unknown): Days | null {
  if (typeof value !== 'string') return null
  const had = known.get(value)
  if (had !== undefined) return had
  const days = daysIn(value.trim())
  if (known.size < MOST_KNOWN) known.set(value, days)
  return days
}

function daysIn(text: string): Days | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  if (year === undefined || !isYear(Number(year))) return null
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  const first = `${year}-${month}-${day ?? '01'}`
  if (!isDay(first)) return null
  return { first, last: day === undefined ? addDays(addMonths(first, 1), -1) : first }
}

/** Whether a year is one that records may have. */
export function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
}
