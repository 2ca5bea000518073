import type { Exact } from './exact.ts'
import { numberText } from './text.ts'

/** What a figure is counted in, with the word shown after it. Closed: a new unit is added here. */
export const UNIT_LABELS = {
  'wan-yuan': '万元',
  'square-metre': '㎡',
  year: '年',
  person: '人',
  'person-time': '人次',
  project: '项',
  course: '门',
  time: '次',
  paper: '篇',
  book: '部',
  chapter: '章',
  talk: '个',
  patent: '项',
  award: '项',
  condition: '条',
  equivalent: '当量',
} as const

export type Unit = keyof typeof UNIT_LABELS

/** `2,400 万元`; a number that is counted in nothing stands alone. */
export function amountText(value: Exact, unit: Unit | undefined): string {
  return unit === undefined ? numberText(value) : `${numberText(value)} ${UNIT_LABELS[unit]}`
}
