import type { CalculatorModule } from '../rules/index.ts'
import { assessCasHkOnce } from './assess.ts'
import { EXAMPLE_CAS_HK } from './example.ts'
import type { CasHkFigures } from './fields.ts'
import { casHkOverview } from './overview.ts'
import { casHkSources } from './published.ts'

/** The evaluation's rules. */
export const casHkModule: CalculatorModule = {
  assess: (figures: CasHkFigures) => casHkOverview(assessCasHkOnce(figures)),
  example: EXAMPLE_CAS_HK,
  along: () => import('./effects.ts').then(({ alongFigure }) => alongFigure),
  reach: () => import('./effects.ts').then(({ reachRow }) => reachRow),
  sources: casHkSources,
}
