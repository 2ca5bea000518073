import type { CalculatorModule } from '../rules/index.ts'
import { assessCasHkOnce } from './assess.ts'
import { CAS_HK_SECTION, type CasHkFigures } from './fields.ts'
import { casHkOverview } from './overview.ts'

/** The evaluation's rules. */
export const calculator: CalculatorModule = {
  figures: CAS_HK_SECTION,
  head: [],
  nextTitle: '离上一档最近的 3 项',
  groupsByBadge: false,
  scenarios: ['自评', '初评', '复评'],
  assess: (figures: CasHkFigures) => casHkOverview(assessCasHkOnce(figures)),
  example: () => import('./example.ts').then(({ EXAMPLE_CAS_HK }) => EXAMPLE_CAS_HK),
  report: (asked) => import('./report.ts').then(({ casHkReport }) => casHkReport(asked)),
  findings: (figures) => import('./findings.ts').then(({ casHkFindings }) => casHkFindings(figures)),
  data: () => import('./data.ts').then(({ casHkData }) => casHkData),
  sources: () => import('./published.ts').then(({ casHkSources }) => casHkSources()),
  readings: () => import('./reading-places.ts').then(({ casHkReadingPlaces }) => casHkReadingPlaces()),
  explain: () => import('./explain.ts').then(({ explainRow }) => explainRow),
  along: () => import('./effects.ts').then(({ alongFigure }) => alongFigure),
  reach: () => import('./effects.ts').then(({ reachRow }) => reachRow),
}
