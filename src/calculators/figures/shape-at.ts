import type { Shape } from './field.ts'

/** What the table says of the value under `key` of a value of this shape: a field, or an entry the list has room for. */
export function shapeUnder(shape: Shape, key: string): Shape | undefined {
  if (shape.kind === 'object') return shape.fields.find((field) => field.key === key)
  if (shape.kind !== 'list' || !/^\d{1,6}$/.test(key)) return undefined
  return Number(key) < shape.maxItems ? shape.item : undefined
}

/** What it says of the value at a path within: `projects.led`, `papers.3.year`; `undefined` where it says nothing. */
export function shapeAt(shape: Shape, path: string): Shape | undefined {
  return path.split('.').reduce<Shape | undefined>((here, key) => here && shapeUnder(here, key), shape)
}
