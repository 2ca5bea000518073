export type {
  Assessment,
  Column,
  DrawnMark,
  Finding,
  Indicator,
  Outcome,
  Row,
  RowKind,
  Step,
} from './assessment.ts'
export type { CalculatorAbout, CalculatorModule, LookedUp, RuleSource } from './module.ts'
