export {
  type Derived,
  type DerivedFigure,
  deriveFigures,
  FIGURE_RULES,
  isToComplete,
} from './figures/derive.ts'
export { KINDS, type KindName, type RecordField, type RecordKind } from './figures/kinds.ts'
export type { FigureRule } from './figures/rule.ts'
export type { CountedPaper, FigureValue } from './figures/values.ts'
export {
  type Bucket,
  type CountOptions,
  countPapers,
  type PapersCounted,
} from './papers/count.ts'
export { meanOf } from './papers/mean.ts'
export { mergeRecords } from './papers/merge.ts'
export type { SeveralCategories } from './papers/ratios.ts'
export { type ShareOptions, type YearShare, yearlyShares } from './papers/shares.ts'
export { type Joint, type Sides, type SidesFound, sidesOf } from './papers/sides.ts'
export { readRecords, readRows } from './read.ts'
export type {
  Address,
  Encoding,
  FieldMean,
  IndexCode,
  Journal,
  JournalCategory,
  JournalZones,
  PaperFormat,
  PaperRecord,
  Problem,
  ReadResult,
  Refusal,
} from './types.ts'
