import type { Field, Shape } from './field.ts'
import { shapeAt } from './shape-at.ts'

/** The row of the field table that a path leads to: `casHk.projects.led`. An entry of a list is no row. */
export function fieldAt(shape: Shape, path: string): Field | undefined {
  const found = shapeAt(shape, path)
  return found !== undefined && 'key' in found ? (found as Field) : undefined
}
