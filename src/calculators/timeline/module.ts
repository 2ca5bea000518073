import type { CalculatorModule } from '../rules/index.ts'
import type { DatesFigures } from './fields.ts'
import { assessTimeline } from './overview.ts'
import { start } from './start.ts'

/** The steps, the cycle, and the days that follow. */
export const calculator: CalculatorModule = {
  ...start,
  assess: (figures: DatesFigures, around) => assessTimeline(figures, around),
  example: () => import('./example.ts').then(({ EXAMPLE_DATES }) => EXAMPLE_DATES),
  data: () => import('./data.ts').then(({ timelineData }) => timelineData),
  readings: () => import('./reading-places.ts').then(({ timelineReadingPlaces }) => timelineReadingPlaces()),
  sources: () => import('./sources.ts').then(({ timelineSources }) => timelineSources()),
}
