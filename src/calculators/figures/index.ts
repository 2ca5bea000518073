export { isTypedNumber, otherUnit, typedNumber } from './amounts.ts'
export { ENTRY_WORDS } from './entry-words.ts'
export type {
  CellShape,
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
  SectionField,
  Shape,
  Tally,
  ValueOf,
} from './field.ts'
export { fieldAt } from './field-at.ts'
export { compareFigures, figureOf, figureText } from './figure.ts'
export { changeTo, type FigureChange } from './figure-change.ts'
export { cut, found, isObject, type JsonObject, own, valueAt } from './found.ts'
export { guarded } from './guarded.ts'
export { halfWidth } from './half-width.ts'
export { type JsonSchema, objectSchema } from './json-schema.ts'
export type { GoodRows } from './place.ts'
export type { Problem } from './problem.ts'
export { readObject } from './read.ts'
export { NOTHING, readCell } from './read-cell.ts'
export { hasLikelyYear, YEARS } from './read-day.ts'
export {
  type Asked,
  asking,
  givenAt,
  readChoice,
  readDay,
  readFlag,
  readRoot,
  refuse,
} from './read-known.ts'
export { readNumber } from './read-number.ts'
export { readSection } from './read-section.ts'
export { shapeAt, shapeUnder } from './shape-at.ts'
export { typedDay } from './typed-day.ts'
export { typedMonth } from './typed-month.ts'
export { isUnit } from './units.ts'
export { reportUnknown } from './unknown-keys.ts'
export { problemsOf, validFigures } from './valid-figures.ts'
