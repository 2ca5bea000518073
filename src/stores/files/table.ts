import { type Field, PROFILE_FIELDS, type Shape } from '../../calculators/index.ts'
import type { Raw } from '../draft.ts'

/** The figures file as one object of the field table. */
export const ROOT = { kind: 'object', fields: PROFILE_FIELDS as readonly Field[] } as const satisfies Shape

/** The row of the field table that `path` leads to; `undefined` where the table has none or the list is shorter. */
export function shapeAt(path: string): Shape | undefined {
  let here: Shape | undefined = ROOT
  for (const key of path.split('.')) {
    if (here === undefined) return undefined
    here = step(here, key)
  }
  return here
}

function step(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'object') return shape.fields.find((field) => field.key === key)
  if (shape.kind === 'list')
    return /^\d{1,6}$/.test(key) && Number(key) < shape.maxItems ? shape.item : undefined
  return undefined
}

/** Whether `value` is an object or a list, and not a figure by itself. */
export function isContainer(shape: Shape): boolean {
  return shape.kind === 'object' || shape.kind === 'list' || shape.kind === 'json'
}

export function isObject(value: unknown): value is { readonly [key: string]: Raw } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value an object has of its own under `key`; what it inherits is not a figure. */
export function own(value: unknown, key: string): Raw | undefined {
  return isObject(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}
