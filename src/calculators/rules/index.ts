export type { CalculatorAbout, CalculatorModule, RuleSource } from './module.ts'
