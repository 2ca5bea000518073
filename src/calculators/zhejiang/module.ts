import type { CalculatorModule } from '../rules/index.ts'
import type { ZhejiangFigures } from './fields.ts'
import { assessZhejiang } from './overview.ts'
import { start } from './start.ts'

/** The draft's rules. */
export const calculator: CalculatorModule = {
  ...start,
  assess: (figures: ZhejiangFigures, around) => assessZhejiang(figures, around),
  example: () => import('./example.ts').then(({ EXAMPLE_ZHEJIANG }) => EXAMPLE_ZHEJIANG),
  data: () => import('./data.ts').then(({ zhejiangData }) => zhejiangData),
  readings: () => import('./reading-places.ts').then(({ zhejiangReadingPlaces }) => zhejiangReadingPlaces()),
  sources: () => import('./published.ts').then(({ zhejiangSources }) => zhejiangSources()),
}
