import { halfWidth } from './half-width.ts'
import { typedDay } from './typed-day.ts'

const WRITTEN = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*月?$/

/**
 * A month typed or pasted by a person as a figures file writes it: `2025/3`, `2025年3月` and `２０２５．３` are `2025-03`;
 * a day of it stays a day. What cannot be read comes back as typed, to be reported.
 */
export function typedMonth(text: string): string {
  const [, year, month = ''] = WRITTEN.exec(halfWidth(text).trim()) ?? []
  return year === undefined ? typedDay(text) : `${year}-${month.padStart(2, '0')}`
}
