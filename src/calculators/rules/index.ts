export type {
  Assessment,
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
  Step,
} from './assessment.ts'
export type { CalculatorAbout, CalculatorModule, RuleSource } from './module.ts'
