import type { CalculatorModule } from '../rules/index.ts'
import { checkApplication } from './check.ts'
import { APPLICATION_SECTION } from './fields.ts'
import { applicationOverview } from './overview.ts'

/** The notice's rules and its form. */
export const calculator: CalculatorModule = {
  figures: APPLICATION_SECTION,
  head: [],
  limits: '符合不等于获得推荐',
  nextTitle: '下一步',
  groupsByBadge: false,
  assess: (figures) => applicationOverview(checkApplication(figures), figures),
  example: () => import('./example.ts').then(({ EXAMPLE_APPLICATION }) => EXAMPLE_APPLICATION),
  form: {
    name: '申报书',
    fill: () => import('./document.ts').then(({ applicationDocument }) => applicationDocument),
  },
  data: () => import('./data.ts').then(({ applicationData }) => applicationData),
  readings: () =>
    import('./reading-places.ts').then(({ applicationReadingPlaces }) => applicationReadingPlaces()),
  sources: () => import('./sources.ts').then(({ applicationSources }) => applicationSources()),
}
