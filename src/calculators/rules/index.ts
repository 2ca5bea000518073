export type {
  Assessment,
  Cited,
  Column,
  Condition,
  DrawnMark,
  Finding,
  Indicator,
  Outcome,
  OutcomeWords,
  Row,
  RowKind,
  RowTab,
  Scope,
  Step,
} from './assessment.ts'
export type { Along, AlongPart, Plan, PlanYear, Reach, ToldValue, Way } from './effects.ts'
export type { CalculatorAbout, CalculatorModule, RuleSource } from './module.ts'
