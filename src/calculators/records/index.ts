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
