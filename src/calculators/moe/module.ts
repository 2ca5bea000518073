import type { CalculatorModule } from '../rules/index.ts'
import { assessMoe } from './assess.ts'
import { MOE_SECTION, type MoeFigures } from './fields.ts'
import { moeOverview } from './overview.ts'

/** The standard's rules. */
export const calculator: CalculatorModule = {
  figures: MOE_SECTION,
  head: ['moe.labClass'],
  limits: '达标不等于可以申报',
  nextTitle: '下一步',
  groupsByBadge: true,
  assess: (figures: MoeFigures) =>
    moeOverview({
      establishment: assessMoe(figures, 'establishment'),
      acceptance: assessMoe(figures, 'acceptance'),
    }),
  example: () => import('./example.ts').then(({ EXAMPLE_MOE }) => EXAMPLE_MOE),
  report: (asked) => import('./report.ts').then(({ moeReport }) => moeReport(asked)),
  findings: async (figures, elements) => {
    const { moeFindings } = await import('./findings.ts')
    return moeFindings(figures, await elements())
  },
  data: () => import('./data.ts').then(({ moeData }) => moeData),
  texts: () => import('./dmn.ts').then(({ moeDmn }) => moeDmn()),
  sources: () => import('./published.ts').then(({ moeSources }) => moeSources()),
  readings: () => import('./reading-places.ts').then(({ moeReadingPlaces }) => moeReadingPlaces()),
  plan: () => import('./effects.ts').then(({ planYears }) => planYears),
  along: () => import('./effects.ts').then(({ alongFigure }) => alongFigure),
  reach: () => import('./effects.ts').then(({ reachRow }) => reachRow),
  lookedUp: () => import('./looked-up.ts').then(({ moeLookedUp }) => moeLookedUp()),
}
