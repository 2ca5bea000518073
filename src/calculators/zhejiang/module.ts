import type { CalculatorModule } from '../rules/index.ts'
import type { ZhejiangFigures } from './fields.ts'
import { assessZhejiang } from './overview.ts'

/** The draft's rules. */
export const zhejiangModule: CalculatorModule = {
  assess: (figures: ZhejiangFigures, around) => assessZhejiang(figures, around),
  isDated: true,
  example: () => import('./example.ts').then(({ EXAMPLE_ZHEJIANG }) => EXAMPLE_ZHEJIANG),
  data: () => import('./data.ts').then(({ zhejiangData }) => zhejiangData),
  sources: () => import('./published.ts').then(({ zhejiangSources }) => zhejiangSources()),
}
