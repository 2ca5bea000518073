import type { CalculatorModule } from '../rules/index.ts'
import { ZHEJIANG_SECTION, type ZhejiangFigures } from './fields.ts'
import { assessZhejiang } from './overview.ts'

/** The draft's rules. */
export const calculator: CalculatorModule = {
  figures: ZHEJIANG_SECTION,
  head: [],
  limits: '施行日期留空',
  nextTitle: '下一步',
  groupsByBadge: false,
  isDated: true,
  assess: (figures: ZhejiangFigures, around) => assessZhejiang(figures, around),
  example: () => import('./example.ts').then(({ EXAMPLE_ZHEJIANG }) => EXAMPLE_ZHEJIANG),
  data: () => import('./data.ts').then(({ zhejiangData }) => zhejiangData),
  sources: () => import('./published.ts').then(({ zhejiangSources }) => zhejiangSources()),
}
