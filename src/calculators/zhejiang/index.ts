export {
  type AnnualReport,
  type AnnualReportInput,
  annualReport,
} from './annual-report.ts'
export type { Answer, Given } from './answer.ts'
export { articleName } from './article-name.ts'
export { CHANGE_ITEMS, type ChangeCode, type ChangeItem, type Verdict } from './change-items.ts'
export { type ChangeInput, type ChangeRequest, changeRequest } from './change-request.ts'
export { ARTICLE_COVERAGE, type CoveredBy } from './coverage.ts'
export type { ReadOtherwise, ReportDue } from './due-days.ts'
export { checkEligibility } from './eligibility.ts'
export { ELIGIBILITY_FIELDS, type EligibilityAnswers } from './eligibility-fields.ts'
export type {
  Eligibility,
  EligibilityCondition,
  EligibilityItem,
  EligibilityPart,
  EligibilityStatus,
} from './eligibility-result.ts'
export { EVALUATION_RESULTS, type EvaluationResult } from './evaluation-results.ts'
export type { Evaluation } from './evaluations.ts'
export { ZHEJIANG_SECTION, type ZhejiangFigures } from './fields.ts'
export { jointLabName, type LabName, type LabNameInput, NAME_INPUTS } from './lab-name.ts'
export type { Refusal } from './names/refusals.ts'
export { assessZhejiang } from './overview.ts'
export { type Count, type DueDay, PERIODS, type Periods } from './periods.ts'
export { type RuleGroup, ZHEJIANG_RULES, zhejiangSources } from './published.ts'
export { zhejiangReadingPlaces } from './reading-places.ts'
export { type ReadingId, ZHEJIANG_READINGS, type ZhejiangReading } from './readings.ts'
export { type GroundInput, type RevocationGround, revocationGround } from './revocation-ground.ts'
export { type Effect, type Rule, sourceOf } from './rule.ts'
export { CLASS_NOTE, CLASS_RULES, type ClassRule, TASK_RULES } from './rules/classes.ts'
export { DUTY_RULES, type DutyRule, dutiesOf, ROLES, type Role } from './rules/duties.ts'
export {
  type ConditionId,
  type ConditionRule,
  ELIGIBILITY_RULES,
  EVIDENCE_NOTE,
  type ItemRule,
} from './rules/eligibility.ts'
export { type Fact, GROUND_RULES, type Ground, type GroundRule } from './rules/grounds.ts'
export { COMMENCEMENT, ROUTE_READINGS, ROUTE_RULES, type StepRule } from './rules/route.ts'
export { type Standing, type StandingInput, standing } from './standing.ts'
export type { StandingStatus } from './standing-facts.ts'
