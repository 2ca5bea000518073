import { decimalOf } from './numeral.ts'
import type { Amount } from './types.ts'

const DIGIT = '[\\d零〇一二三四五六七八九十]'
const YEAR = `(\\d{4}|[零〇一二三四五六七八九]{4})`
const SPOKEN = new RegExp(
  `(?:${YEAR}年)?(${DIGIT}{1,3})月(?:(${DIGIT}{1,3})[日号])?|${YEAR}年(?!${DIGIT}{1,3}月)`,
  'g',
)
const WRITTEN = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g

/** The dates of a folded text: 2023年2月28日, 二〇二三年, 1月31号, 2023/2/28. */
export function datesIn(text: string): Amount[] {
  const dates: Amount[] = []
  const add = (match: RegExpMatchArray, year: string | undefined, month?: string, day?: string) => {
    const value = dateOf(year, month, day)
    const end = (match.index ?? 0) + match[0].length
    const start = end - match[0].replace(/^[^\d零〇一二三四五六七八九十]/, '').length
    if (value !== undefined) dates.push({ value, unit: 'date', start, end })
  }
  for (const match of text.matchAll(WRITTEN)) add(match, match[1], match[2], match[3])
  for (const match of text.matchAll(SPOKEN)) add(match, match[1] ?? match[4], match[2], match[3])
  return dates
}

/** Reads `1-31`, `1/31`, `1.31` as a day of a year not named; `undefined` where it can be none. */
export function dayOf(typed: string): string | undefined {
  const [, month, day] = /^(\d{1,2})[-/.](\d{1,2})$/.exec(typed) ?? []
  return month === undefined ? undefined : dateOf(undefined, month, day)
}

/** `2023-02-28`, with nothing where a part is not said: `2020--`, `-01-31`. */
function dateOf(year?: string, month?: string, day?: string): string | undefined {
  const read = (part: string | undefined) => (part === undefined ? '' : (decimalOf(part) ?? 'none'))
  const [y, m, d] = [read(year), read(month), read(day)]
  if (Number(m || 1) > 12 || Number(d || 1) > 31 || m === '0' || d === '0' || [y, m, d].includes('none'))
    return undefined
  return `${y}-${two(m)}-${two(d)}`
}

/** Whether every part that `asked` names is that of `date`. */
export function isOnDate(asked: string, date: string): boolean {
  const parts = date.split('-')
  return asked.split('-').every((part, place) => part === '' || part === parts[place])
}

function two(part: string): string {
  return part.length === 1 ? `0${part}` : part
}
