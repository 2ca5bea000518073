export type {
  Assessment,
  Cited,
  Column,
  Condition,
  DrawnMark,
  Finding,
  Indicator,
  Made,
  Moment,
  Outcome,
  OutcomeWords,
  Row,
  RowEntry,
  RowKind,
  RowTab,
  Scope,
  Step,
  Tone,
} from './assessment.ts'
export { type Bar, type Gap, gapOf, missingShare, nearestKept } from './bar.ts'
export type { Along, AlongPart, Plan, PlanYear, Reach, ToldValue, Way } from './effects.ts'
export type {
  CalculatorAbout,
  CalculatorModule,
  CalculatorStart,
  Circumstances,
  LookedUp,
  ReadingPlace,
  RuleSource,
} from './module.ts'
export { outcomeWords, toneOf } from './outcome-words.ts'
export { plainFindings } from './plain-findings.ts'
export { plainReport } from './plain-report.ts'
export type { PublishedFile, PublishedText } from './published-file.ts'
export { type ReadingNotes, readingNotes } from './reading-notes.ts'
export {
  cell,
  type Elements,
  type Fact,
  type FindingLine,
  factsOf,
  NO_OFFICIAL,
  type Official,
  type Report,
  type ReportAsked,
  type ReportCell,
  type ReportColumn,
  type ReportContext,
  type ReportTable,
  type Section,
} from './report.ts'
export { COMPARATOR, FRACTION, pathSchema, READINGS, SOURCE } from './rule-schema.ts'
export { closed, fileSchema, list, maybe, open, TEXT } from './schema.ts'
export { servedOf } from './served.ts'
export { RULES_VERSION } from './version.ts'
