import { isDay } from '../core/index.ts'
import type { CellShape, Figure } from './field.ts'
import { figureOf } from './figure.ts'
import { found } from './found.ts'
import { hasLikelyYear } from './read-day.ts'
import { readNumber } from './read-number.ts'

/** The answer of a cell that has nothing to say. */
export const NOTHING = '无'
/** Characters of a number with its share. */
export const MAX_CELL = 200

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** What stands in a cell of a form, or what is wrong with it in words that name the cell. 无 and blanks are kept. */
export function readCell(
  { of, unit }: CellShape,
  name: string,
  input: unknown,
): { figure: Figure } | { message: string } {
  if (typeof input === 'string' && (input.trim() === '' || input.trim() === NOTHING)) return { figure: input }
  if (of === 'month') return readMonth(name, input)
  const isWords = typeof input === 'string' && figureOf(input) === null
  if (isWords && (of === 'share' || of === 'count-share'))
    return input.length <= MAX_CELL
      ? { figure: input }
      : { message: `${name}最多 ${MAX_CELL} 字，现有 ${input.length} 字。请缩短。` }
  const kind = of === 'count' || of === 'count-share' ? 'count' : 'decimal'
  const read = readNumber({ kind, ...(unit === undefined ? {} : { unit }) }, name, input)
  return 'figure' in read ? read : { message: `${read.message}没有的填“${NOTHING}”。` }
}

function readMonth(name: string, input: unknown): { figure: Figure } | { message: string } {
  if (typeof input === 'string' && (isDay(input) || MONTH.test(input)) && hasLikelyYear(input))
    return { figure: input }
  return { message: `${name}应为年月或存在的日期，例如 2024-03 或 2024-03-10；现在是${found(input)}。` }
}
