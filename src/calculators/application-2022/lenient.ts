import { type Field, isObject, NOTHING, own, type Shape } from '../figures/index.ts'
import { isBlank } from './count-words.ts'
import { ENCLOSED } from './headings.ts'

/**
 * A value as the table of figures has it, where an application may be written otherwise: a telephone number as a JSON
 * number, what is enclosed in words, and 无 where one of several is to be chosen.
 */
export function lenient(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'object' && isObject(value)) {
    const known = shape.fields.map((field) => [field.key, ofField(field, own(value, field.key))])
    return { ...value, ...Object.fromEntries(known) }
  }
  return value
}

function ofField(field: Field, value: unknown): unknown {
  if (field.key === 'phone' && typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return lenient(field, value)
  if (ENCLOSED.some(({ path }) => path === field.key)) return isBlank(value) ? null : value.trim() !== NOTHING
  return field.kind === 'choice' && value.trim() === NOTHING ? null : value
}
