import type { CalculatorModule } from '../rules/index.ts'
import { assessMoe } from './assess.ts'
import { CONSTRUCTION } from './construction.ts'
import { EXAMPLE_MOE } from './example.ts'
import type { MoeFigures } from './fields.ts'
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
  plan: () => import('./effects.ts').then(({ planYears }) => planYears),
  along: () => import('./effects.ts').then(({ alongFigure }) => alongFigure),
  reach: () => import('./effects.ts').then(({ reachRow }) => reachRow),
  sources: () => [...moeSources(), { rule: 'construction period', source: CONSTRUCTION.source }],
}
