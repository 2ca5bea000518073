import { isDay } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'
import { figureOf, found, hasLikelyYear, readNumber } from '../figures/index.ts'
import { LAB_TYPES } from './choices.ts'
import { isBlank } from './count-words.ts'
import type { FormField } from './types.ts'

/** Whether a cell is filled; `missing` is not known, `wrong` is reported as a problem. */
export type Answer = 'filled' | 'blank' | 'missing' | 'wrong'

/** The word for a cell that has nothing to say (填表说明三). */
const NONE = '无'
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/

/** What stands in a cell. “无” and 0 are answers; blanks are none; what cannot be the cell's is reported. */
export function answerOf(field: FormField, value: unknown, path: string, problems: Problem[]): Answer {
  if (value === undefined || value === null) return 'missing'
  if (typeof value === 'string' && isBlank(value)) return 'blank'
  if (typeof value === 'string' && value.trim() === NONE) return 'filled'
  const fault = faultOf(field, value)
  if (fault === null) return 'filled'
  problems.push({ path, message: fault })
  return 'wrong'
}

function faultOf(field: FormField, value: unknown): string | null {
  const name = `“${field.label}”`
  switch (field.kind) {
    case 'text':
    case 'long':
      // A telephone number may well be a JSON number.
      if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return null
      return `${name}应为文字；现在是${found(value)}。`
    case 'choice': {
      if (LAB_TYPES.some((type) => type.value === value)) return null
      const expected = LAB_TYPES.map((type) => `“${type.value}”（${type.label}）`).join('或 ')
      return `${name}应为 ${expected}，只选一种；现在是${found(value)}。`
    }
    case 'month':
      if (typeof value === 'string' && (isDay(value) || MONTH.test(value)) && hasLikelyYear(value))
        return null
      return `${name}应为年月或存在的日期，例如 2024-03 或 2024-03-10；现在是${found(value)}。`
    case 'decimal':
    case 'count':
      return numberFault(field, field.kind, name, value)
    case 'share':
    case 'count-share': {
      const kind = field.kind === 'share' ? 'decimal' : 'count'
      // A number with its share, `6（12%）`, is the cell's own text; a number alone must be one that can be right.
      return typeof value === 'string' && figureOf(value) === null
        ? null
        : numberFault(field, kind, name, value)
    }
    default:
      return field.kind satisfies never
  }
}

function numberFault(
  { unit }: FormField,
  kind: 'decimal' | 'count',
  name: string,
  value: unknown,
): string | null {
  const read = readNumber({ kind, ...(unit === undefined ? {} : { unit }) }, name, value)
  return 'figure' in read ? null : `${read.message}没有的填“无”。`
}
