import type { Source } from './source.ts'

/** 建设期, which more than one calculator goes by: how many years lie between 立项 and 验收, and the words that say so. */
export const CONSTRUCTION = {
  years: 3,
  source: { policy: 'moe-plan-2014', fragment: 's-5-2', quote: '实验室建设期为3年' },
} as const satisfies { readonly years: number; readonly source: Source }

/** A reading: no text says how many semesters a year has. */
export const SEMESTERS_A_YEAR = 2
