import type { CalculatorModule } from '../rules/index.ts'
import { assessCasHkOnce } from './assess.ts'
import type { CasHkFigures } from './fields.ts'
import { casHkOverview } from './overview.ts'

/** The evaluation's rules. */
export const casHkModule: CalculatorModule = {
  assess: (figures: CasHkFigures) => casHkOverview(assessCasHkOnce(figures)),
  example: () => import('./example.ts').then(({ EXAMPLE_CAS_HK }) => EXAMPLE_CAS_HK),
  report: (asked) => import('./report.ts').then(({ casHkReport }) => casHkReport(asked)),
  findings: (figures) => import('./findings.ts').then(({ casHkFindings }) => casHkFindings(figures)),
  data: () => import('./data.ts').then(({ casHkData }) => casHkData),
  sources: () => import('./published.ts').then(({ casHkSources }) => casHkSources()),
  readings: () => import('./reading-places.ts').then(({ casHkReadingPlaces }) => casHkReadingPlaces()),
  along: () => import('./effects.ts').then(({ alongFigure }) => alongFigure),
  reach: () => import('./effects.ts').then(({ reachRow }) => reachRow),
}
