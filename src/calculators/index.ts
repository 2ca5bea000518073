export {
  checkApplication,
  checkLimit,
  countWords,
  noticeTimeline,
  prefillFromMoe,
} from './application-2022/index.ts'
export { casHkAlong, type GradeStart, type GradesAlong, movableFigures } from './cas-hk/along.ts'
export { assessCasHk } from './cas-hk/assess.ts'
export {
  BOUNDS_BASIS,
  checkAssumptions,
  DEFAULT_ASSUMPTIONS,
  OUTCOME_IDS,
  type OutcomeId,
  type ScoreAssumptions,
  SHARED_POINTS,
  WORTHS,
  type Worth,
  withFailingC,
  worthLabel,
  worthName,
} from './cas-hk/assumptions.ts'
export { GRADE_NAMES, gradeName } from './cas-hk/grade-names.ts'
export { CAS_HK_NOTES } from './cas-hk/notes.ts'
export {
  casHkGroups,
  casHkHighlights,
  casHkReadings,
  casHkRules,
  type PublishedCasHkIndicator,
  type PublishedHighlight,
  type PublishedTerm,
} from './cas-hk/published.ts'
export {
  casHkElements,
  type PublishedCondition,
  type PublishedElements,
} from './cas-hk/published-elements.ts'
export { reachCasHk } from './cas-hk/reach.ts'
export { type CasHkScore, type PointRange, scoreCasHk } from './cas-hk/score.ts'
export type {
  Addition,
  Arithmetic,
  Band,
  BandEnd,
  CasHkAssessment,
  CasHkIndicator,
  CasHkKind,
  ExactValue,
  Grade,
  HighlightResult,
  NextGrade,
  PaperCount,
  PrintedGrade,
  Term,
} from './cas-hk/types.ts'
export type { Comparator, PolicySlug, Reading, Source, Status, Unit } from './core/index.ts'
export { numberText, UNIT_LABELS } from './core/index.ts'
export { type MetRange, MOE_SINGLE_FIGURES, moeAlong, type RangeEnd } from './moe/along.ts'
export { assessMoe } from './moe/assess.ts'
export { CONSTRUCTION } from './moe/construction.ts'
export { type PlanCell, type PlanRow, planMoe } from './moe/plan.ts'
export {
  moeReadings,
  moeRules,
  type PublishedCriterion,
  type PublishedDemand,
  type PublishedIndicator,
} from './moe/published.ts'
export { reachMoe } from './moe/reach.ts'
export type {
  Actual,
  Attribute,
  DrawnBar,
  Entry,
  LabClass,
  MoeAssessment,
  MoeCriterion,
  MoeIndicator,
  Required,
  Shortfall,
  Stage,
  Tally,
} from './moe/types.ts'
export { shortfallWords } from './moe/words.ts'
export {
  CAS_HK_GROUPS,
  CAS_HK_HIGHLIGHTS,
  CAS_HK_INDICATORS,
  type CasHkGroup,
  type CasHkIndicatorId,
  type CasHkJudgedId,
  type HighlightConditionId,
  type HighlightKind,
} from './profile/cas-hk-indicators.ts'
export { ENTRY_WORDS } from './profile/entry-words.ts'
export { exampleProfile } from './profile/example.ts'
export type { Field, Figure, Shape } from './profile/field.ts'
export { CAS_HK_FIELDS } from './profile/fields/cas-hk.ts'
export { MOE_FIELDS } from './profile/fields/moe.ts'
export {
  type CasHkFigures,
  FIGURES_FORMAT,
  type MoeFigures,
  PROFILE_FIELDS,
  type Profile,
} from './profile/fields.ts'
export { compareFigures } from './profile/figure.ts'
export type { FigureChange } from './profile/figure-change.ts'
export { figuresJsonSchema, type JsonSchema } from './profile/json-schema.ts'
export {
  MOE_GROUPS,
  MOE_INDICATORS,
  type MoeCriterionId,
  type MoeIndicatorId,
} from './profile/moe-indicators.ts'
export { ELEMENTS_COLUMN, STAGE_WORDS, STATUS_WORDS } from './profile/moe-words.ts'
export { parseProfile } from './profile/parse.ts'
export type { GoodRows } from './profile/place.ts'
export type { Problem } from './profile/problem.ts'
export { RULES_VERSION } from './rules-version.ts'
export { allSources } from './sources.ts'
export { calendar, casHkCycle, casHkProcess, figureWindows, moeTimeline } from './timeline/index.ts'
export {
  type AnnualReport,
  annualReport,
  type ChangeRequest,
  changeRequest,
  checkEligibility,
  type Eligibility,
  jointLabName,
  type LabName,
  type RevocationGround,
  revocationGround,
  type Standing,
  standing,
} from './zhejiang/index.ts'
