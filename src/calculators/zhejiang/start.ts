import type { CalculatorStart } from '../rules/index.ts'
import { ZHEJIANG_SECTION } from './fields.ts'

/** What the page starts with. */
export const start: CalculatorStart = {
  figures: ZHEJIANG_SECTION,
  head: [],
  limits: '施行日期留空',
  nextTitle: '下一步',
  groupsByBadge: false,
  isDated: true,
}
