export type {
  Assessment,
  Cited,
  Column,
  DrawnMark,
  Finding,
  Indicator,
  Outcome,
  Row,
  RowKind,
  Scope,
  Step,
} from './assessment.ts'
export type { Along, AlongPart, Plan, PlanYear, Reach, ToldValue, Way } from './effects.ts'
export type { CalculatorAbout, CalculatorModule, RuleSource } from './module.ts'
