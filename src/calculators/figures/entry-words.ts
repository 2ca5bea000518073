import type { Per } from './field.ts'

/** What one entry of a list is called: 第 2 年. */
export const ENTRY_WORDS: Readonly<Record<Per, string>> = {
  year: '年',
  semester: '学期',
  party: '方',
  paper: '篇',
  condition: '条',
  platform: '个',
  report: '份',
  change: '项',
  evaluation: '次',
  ground: '项',
}
