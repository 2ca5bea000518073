import type { Rule } from '../rule.ts'

/** 年度报告 (第十三条). */
export const REPORT_RULES = {
  '13-due': {
    effect: 'deadline',
    words: '认定满一年后，每年1月31日前提交上一年度的年度报告。',
    fragment: 'art-13',
    quote: '认定满一年的联合实验室应于每年1月31日前提交上一年度报告',
    readings: ['zj-31-included', 'zj-full-year-on', 'zj-recognised-on-31', 'zj-first-part-year'],
  },
  '13-evaluation': {
    effect: 'info',
    words: '年度报告是以后绩效评价的重要依据。',
    fragment: 'art-13',
    quote: '作为后续绩效评价的重要依据',
  },
} as const satisfies Readonly<Record<string, Omit<Rule, 'id'>>>
