import type { CalculatorModule } from '../rules/index.ts'
import { EXAMPLE_MOE } from './example.ts'
import { CONSTRUCTION } from './plan.ts'
import { moeSources } from './published.ts'

/** The standard's rules. */
export const moeModule: CalculatorModule = {
  example: EXAMPLE_MOE,
  sources: () => [...moeSources(), { rule: 'construction period', source: CONSTRUCTION.source }],
}
