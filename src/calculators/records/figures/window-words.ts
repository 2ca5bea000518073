import type { PolicySlug } from '../../core/index.ts'
import type { DateRule } from './rule.ts'
import type { WindowName } from './windows.ts'

/** A window as people read it: what it is called, what it reaches from and to, and the words of the text it rests on. */
export interface WindowWords {
  readonly name: string
  readonly reach: string
  readonly source?: { readonly policy: PolicySlug; readonly fragment: string; readonly quote: string }
}

const BUILD = { policy: 'moe-plan-2014', fragment: 's-5-2', quote: '实验室建设期为3年' } as const
const CYCLE = { policy: 'cas-hk-evaluation', fragment: 's-1-5', quote: '每5年为一个评估周期' } as const

export const WINDOW_WORDS: Readonly<Record<WindowName, WindowWords>> = {
  last3: { name: '近三年', reach: '申报日往前三年，含申报日当日' },
  last5: { name: '近五年', reach: '申报日往前五年，含申报日当日' },
  build: { name: '建设期内', reach: '立项日起三年，未满的算到申报日', source: BUILD },
  free: { name: '建设期或近三年', reach: '立项后按建设期；此前按近三年', source: BUILD },
  cycle: { name: '评估期内', reach: '评估周期起始日起五年，未满的算到申报日', source: CYCLE },
  buildYears: { name: '建设期每年', reach: '自立项日起满一年为一年，共三年；未满的不计', source: BUILD },
  buildPlans: { name: '建设期各年', reach: '自立项日起满一年为一年，共三年；计划数也计', source: BUILD },
  cyclePlans: {
    name: '评估期各年',
    reach: '自评估周期起始日起满一年为一年，共五年；计划数也计',
    source: CYCLE,
  },
  semesters: { name: '建设期每学期', reach: '9月1日、3月1日落在建设期内的六个学期', source: BUILD },
  paperYears: {
    name: '三个自然年',
    reach: '7月1日落在建设期内的三年；立项前取已满的最近三年',
    source: BUILD,
  },
}

/** What a figure's dates are held against, in a few words. */
export function dateWords(date: DateRule): string {
  if (date.by === 'window') return WINDOW_WORDS[date.window].name
  return date.by === 'presence' ? '申报日当日在岗' : '不分期间'
}
