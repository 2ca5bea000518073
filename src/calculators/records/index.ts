export {
  type Derived,
  type DerivedFigure,
  deriveFigures,
  FIGURE_RULES,
  isToComplete,
} from './figures/derive.ts'
export { type Choice, KINDS, type KindName, type RecordField, type RecordKind } from './figures/kinds.ts'
export { questionWords } from './figures/question-words.ts'
export { reasonWords } from './figures/reason-words.ts'
export type { FigureRule } from './figures/rule.ts'
export { recordsSchema } from './figures/schema.ts'
export { typeWords } from './figures/type-words.ts'
export { type Records, validRecords } from './figures/valid.ts'
export type { CountedPaper, FigureValue } from './figures/values.ts'
export { dateWords, WINDOW_WORDS } from './figures/window-words.ts'
export { type Period, periodsOf, type WindowName } from './figures/windows.ts'
export { freshIds } from './ids.ts'
export {
  type Bucket,
  type CountOptions,
  counting,
  countPapers,
  type PapersCounted,
  placer,
} from './papers/count.ts'
export { type HighLevelRule, highLevelBy } from './papers/high-level.ts'
export { meanOf } from './papers/mean.ts'
export { type MergedPaper, mergeRecords, merging } from './papers/merge.ts'
export { type Organisation, organisationsIn } from './papers/organisations.ts'
export type { SeveralCategories } from './papers/ratios.ts'
export { type ShareOptions, sharing, type YearShare, yearlyShares } from './papers/shares.ts'
export { type Joint, type Sides, type SidesFound, sidesMatcher, sidesOf } from './papers/sides.ts'
export {
  isCutUp,
  type PaperJudged,
  paperOfStored,
  type StoredRecord,
  storedPaper,
} from './papers/stored.ts'
export { readRecords, readRows } from './read.ts'
export type { PaperReader, RowReader } from './reading/found-papers.ts'
export { opening } from './reading/open.ts'
export { finished, type Readers, type ToRead } from './reading/to-read.ts'
export { type RecordSettings, settingsSchema, validSettings } from './settings.ts'
export { drained, mapped, part, type Steps } from './steps.ts'
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
export { readTyped, readWritten, writtenCell } from './written.ts'
