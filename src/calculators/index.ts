export {
  checkApplication,
  checkLimit,
  countWords,
  noticeTimeline,
  prefillFromMoe,
} from './application-2022/index.ts'
export { casHkAlong, type GradeStart, type GradesAlong, movableFigures } from './cas-hk/along.ts'
export { assessCasHk, assessCasHkOnce } from './cas-hk/assess.ts'
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
export { CAS_HK_FIELDS, CAS_HK_SECTION, type CasHkFigures } from './cas-hk/fields.ts'
export { GRADE_NAMES, gradeName } from './cas-hk/grade-names.ts'
export {
  CAS_HK_GROUPS,
  CAS_HK_HIGHLIGHTS,
  CAS_HK_INDICATORS,
  type CasHkGroup,
  type CasHkIndicatorId,
  type CasHkJudgedId,
  type HighlightConditionId,
  type HighlightKind,
} from './cas-hk/indicators.ts'
export { CAS_HK_NOTES } from './cas-hk/notes.ts'
export { pathsOf as casHkPathsOf } from './cas-hk/paths.ts'
export {
  casHkGroups,
  casHkReadings,
  casHkRules,
  type PublishedCasHkIndicator,
  type PublishedTerm,
} from './cas-hk/published.ts'
export {
  casHkElements,
  type PublishedCondition,
  type PublishedElements,
} from './cas-hk/published-elements.ts'
export { casHkHighlights, type PublishedHighlight } from './cas-hk/published-highlights.ts'
export { reachCasHk } from './cas-hk/reach.ts'
export { explanationOf, tickedLines } from './cas-hk/report-words.ts'
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
export type { Comparator, ISODate, PolicySlug, Reading, Source, Status, Unit } from './core/index.ts'
export { CONSTRUCTION, DISCLAIMER, numberText, remembered, STATUS_WORDS, UNIT_LABELS } from './core/index.ts'
export { isTypedNumber, typedNumber } from './figures/amounts.ts'
export { ENTRY_WORDS } from './figures/entry-words.ts'
export type { Field, Figure, SectionField, Shape } from './figures/field.ts'
export { compareFigures } from './figures/figure.ts'
export type { FigureChange } from './figures/figure-change.ts'
export { halfWidth } from './figures/half-width.ts'
export {
  fieldAt,
  isObject,
  type JsonSchema,
  problemsOf,
  readSection,
  shapeAt,
  shapeUnder,
} from './figures/index.ts'
export type { GoodRows } from './figures/place.ts'
export type { Problem } from './figures/problem.ts'
export { typedDay } from './figures/typed-day.ts'
export { isUnit } from './figures/units.ts'
export { type MetRange, MOE_SINGLE_FIGURES, moeAlong, type RangeEnd } from './moe/along.ts'
export { assessMoe } from './moe/assess.ts'
export { MOE_FIELDS, type MoeFigures } from './moe/fields.ts'
export {
  MOE_GROUPS,
  MOE_INDICATORS,
  type MoeCriterionId,
  type MoeIndicatorId,
} from './moe/indicators.ts'
export { type PlanCell, type PlanRow, planMoe } from './moe/plan.ts'
export {
  moeReadings,
  moeRules,
  type PublishedCriterion,
  type PublishedDemand,
  type PublishedIndicator,
} from './moe/published.ts'
export { reachMoe } from './moe/reach.ts'
export { ATTRIBUTE_WORDS, ELEMENTS_COLUMN, STAGE_WORDS } from './moe/stage-words.ts'
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
export { exampleProfile } from './profile/example.ts'
export { PROFILE_FIELDS, PROFILE_SHAPE, type Profile } from './profile/fields.ts'
export { FIGURES_FORMAT } from './profile/format.ts'
export { figuresJsonSchema } from './profile/json-schema.ts'
export { parseProfile } from './profile/parse.ts'
export { allReadings, allSources, CALCULATORS } from './registry.ts'
export {
  type Along,
  type Assessment,
  type CalculatorAbout,
  type CalculatorModule,
  type CalculatorStart,
  type Circumstances,
  type Column,
  type Condition,
  cell,
  closed,
  type DrawnMark,
  type Elements,
  type Fact,
  type Finding,
  fileSchema,
  type Indicator,
  type LookedUp,
  list,
  type Made,
  type Moment,
  maybe,
  NO_OFFICIAL,
  type Official,
  type Outcome,
  type OutcomeWords,
  open,
  type Plan,
  type PlanYear,
  type PublishedFile,
  type PublishedText,
  plainFindings,
  plainReport,
  type Reach,
  type ReadingPlace,
  type Report,
  type ReportCell,
  type ReportColumn,
  type ReportContext,
  type ReportTable,
  type Row,
  type RowEntry,
  type RowKind,
  type RowTab,
  RULES_VERSION,
  type RuleSource,
  type Section,
  type Step,
  servedOf,
  TEXT,
  type Tone,
  toneOf,
  type Way,
} from './rules/index.ts'
export { calendar, casHkCycle, casHkProcess, figureWindows, moeTimeline } from './timeline/index.ts'
export {
  type AnnualReport,
  ARTICLE_COVERAGE,
  annualReport,
  articleName,
  type ChangeRequest,
  CLASS_NOTE,
  CLASS_RULES,
  COMMENCEMENT,
  changeRequest,
  checkEligibility,
  type DutyRule,
  dutiesOf,
  type Eligibility,
  jointLabName,
  type LabName,
  type RevocationGround,
  ROLES,
  ROUTE_READINGS,
  ROUTE_RULES,
  type Role,
  revocationGround,
  type Standing,
  type StepRule,
  standing,
  TASK_RULES,
  ZHEJIANG_READINGS,
  ZHEJIANG_RULES,
} from './zhejiang/index.ts'
