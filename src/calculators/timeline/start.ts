import type { CalculatorStart } from '../rules/index.ts'
import { ZHEJIANG_SECTION } from '../zhejiang/fields.ts'
import { DATES_SECTION } from './fields.ts'

/** What the page starts with; Zhejiang's days are entered here as on its own page. */
export const start: CalculatorStart = {
  figures: DATES_SECTION,
  reads: [ZHEJIANG_SECTION],
  head: [],
  limits: '不回答的',
  nextTitle: '下一步',
  groupsByBadge: false,
  isDated: true,
  hasPicture: true,
}
