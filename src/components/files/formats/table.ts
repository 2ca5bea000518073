import { PROFILE_SHAPE, type Shape, shapeAt as shapeWithin } from '../../../calculators/index.ts'
import type { Raw } from '../../../stores/draft.ts'

/** The row of the field table that `path` leads to; `undefined` where the table has none or the list is shorter. */
export function shapeAt(path: string): Shape | undefined {
  return shapeWithin(PROFILE_SHAPE, path)
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
