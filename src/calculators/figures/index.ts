export { ENTRY_WORDS } from './entry-words.ts'
export type {
  CountShape,
  DecimalShape,
  Field,
  Figure,
  FiguresOf,
  Json,
  ListShape,
  ObjectShape,
  Part,
  Per,
  Shape,
  Tally,
  ValueOf,
} from './field.ts'
export { compareFigures, figureOf } from './figure.ts'
export { changeTo, type FigureChange } from './figure-change.ts'
export { isObject, own } from './found.ts'
export { type JsonSchema, objectSchema } from './json-schema.ts'
export type { GoodRows } from './place.ts'
export type { Problem } from './problem.ts'
export { readObject } from './read.ts'
