import { halfWidth } from './half-width.ts'

const WRITTEN = /^(\d{4})\s*(?:[-/.]|年)\s*(\d{1,2})\s*(?:[-/.]|月)\s*(\d{1,2})\s*日?$/

/**
 * A day typed or pasted by a person as a figures file writes it: `2025/3/1`, `2025年3月1日` and `２０２５．３．１` are
 * `2025-03-01`. Whether there is such a day is not asked; what cannot be read comes back as typed, to be reported.
 */
export function typedDay(text: string): string {
  const [, year, month = '', day = ''] = WRITTEN.exec(halfWidth(text).trim()) ?? []
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
