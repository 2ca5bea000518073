import type { Problem } from '../figures/index.ts'
import { found, NOTHING, readCell } from '../figures/index.ts'
import { LAB_TYPES } from './choices.ts'
import { isBlank } from './count-words.ts'
import type { FormField } from './types.ts'

/** Whether a cell is filled; `missing` is not known, `wrong` is reported as a problem. */
export type Answer = 'filled' | 'blank' | 'missing' | 'wrong'

/** What stands in a cell. “无” (填表说明三) and 0 are answers; blanks are none; what cannot be the cell's is reported. */
export function answerOf(field: FormField, value: unknown, path: string, problems: Problem[]): Answer {
  if (value === undefined || value === null) return 'missing'
  if (typeof value === 'string' && isBlank(value)) return 'blank'
  if (typeof value === 'string' && value.trim() === NOTHING) return 'filled'
  const fault = faultOf(field, value)
  if (fault === null) return 'filled'
  problems.push({ path, message: fault })
  return 'wrong'
}

function faultOf({ label, shape }: FormField, value: unknown): string | null {
  const name = `“${label}”`
  if (shape.kind === 'cell') {
    const read = readCell(shape, name, value)
    return 'figure' in read ? null : read.message
  }
  if (shape.kind === 'choice') {
    if (LAB_TYPES.some((type) => type.value === value)) return null
    const expected = LAB_TYPES.map((type) => `“${type.value}”（${type.label}）`).join('或 ')
    return `${name}应为 ${expected}，只选一种；现在是${found(value)}。`
  }
  // A telephone number may well be a JSON number.
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return null
  return `${name}应为文字；现在是${found(value)}。`
}
