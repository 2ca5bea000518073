import type { Status } from '../core/index.ts'

/** A verdict on the MOE standard in words, everywhere. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: '达标',
  unmet: '未达标',
  unknown: '待填写',
}

export const STAGE_WORDS = { establishment: '立项', acceptance: '验收' } as const

/** The column of the standard that says what a row consists of. */
export const ELEMENTS_COLUMN = '三级指标及要素说明'
