import type { CalculatorModule } from '../rules/index.ts'
import { assessMoe } from './assess.ts'
import { CONSTRUCTION } from './construction.ts'
import { EXAMPLE_MOE } from './example.ts'
import type { MoeFigures } from './fields.ts'
import { moeLookedUp } from './looked-up.ts'
import { moeOverview } from './overview.ts'
import { moeSources } from './published.ts'

/** The standard's rules. */
export const moeModule: CalculatorModule = {
  assess: (figures: MoeFigures) =>
    moeOverview({
      establishment: assessMoe(figures, 'establishment'),
      acceptance: assessMoe(figures, 'acceptance'),
    }),
  example: EXAMPLE_MOE,
  sources: () => [...moeSources(), { rule: 'construction period', source: CONSTRUCTION.source }],
  lookedUp: moeLookedUp,
}
