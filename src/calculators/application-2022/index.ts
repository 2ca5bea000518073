/**
 * Everything here says words of the 2022 notice, which is not for public circulation: a page of a public build
 * imports nothing from this room, and no module outside it repeats them.
 */
export { checkApplication } from './check.ts'
export { checkLimit, type LimitCheck } from './check-limit.ts'
export { LAB_TYPES, RECOMMENDERS, UNIVERSITIES } from './choices.ts'
export { countWords, type WordCount } from './count-words.ts'
export { COVER_FIELDS, FORM_FIELDS, TABLE_FIELDS } from './form-fields.ts'
export { COVER_TABLE, FORM_TABLE, type PrintedCell, TABLE_COLUMNS } from './form-table.ts'
export { CHAPTERS } from './headings.ts'
export { type NoticeDay, type NoticeTimeline, noticeEvents, noticeTimeline } from './history.ts'
export { JUDGED_RULES } from './judged-rules.ts'
export { OUTLINE } from './outline.ts'
export { type Prefill, type PrefillOption, prefillFromMoe } from './prefill.ts'
export { applicationReadingPlaces } from './reading-places.ts'
export { APPLICATION_READINGS } from './readings.ts'
export type { RuleId } from './rule-ids.ts'
export { APPLICATION_RULES } from './rules.ts'
export { applicationSources } from './sources.ts'
export type {
  ApplicationCheck,
  ApplicationRule,
  FieldResult,
  FormField,
  OutlineEntry,
  RuleResult,
  RuleStatus,
} from './types.ts'
