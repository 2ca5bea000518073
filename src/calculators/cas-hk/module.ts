import type { CalculatorModule } from '../rules/index.ts'
import { EXAMPLE_CAS_HK } from './example.ts'
import { casHkSources } from './published.ts'

/** The evaluation's rules. */
export const casHkModule: CalculatorModule = {
  example: EXAMPLE_CAS_HK,
  sources: casHkSources,
}
