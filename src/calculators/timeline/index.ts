export { type CalendarEvent, calendar } from './calendar.ts'
export { type CasHkCycle, type CasHkDates, casHkCycle } from './cas-hk-cycle.ts'
export { type CasHkFacts, type CasHkProcess, casHkProcess } from './cas-hk-process.ts'
export {
  CONSEQUENCE_WORDS,
  type Consequence,
  type EvaluationResult,
  LAB_STATUSES,
  type LabStatus,
  RESULTS,
} from './cas-hk-rules.ts'
export { annualReportEvents, casHkEvents, moeEvents } from './events.ts'
export { type IncubationRow, type MoeDates, type MoeTimeline, moeTimeline } from './moe.ts'
export { timelineReadingPlaces } from './reading-places.ts'
export { TIMELINE_RULES, timelineSources } from './sources.ts'
export { anniversary } from './span.ts'
export type { Effect, Explained, PeriodRule, ProcessRule, Span } from './types.ts'
export { type FigureWindows, figureWindows } from './windows.ts'
