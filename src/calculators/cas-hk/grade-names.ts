import type { Grade } from './types.ts'

/**
 * What each grade is called: on the page, in the sheets, in messages and in the readings. The text has no name
 * for what lies under the lowest bar; 未达 C 档 is ours, and stands here once.
 */
export const GRADE_NAMES = {
  A: 'A 档',
  B: 'B 档',
  C: 'C 档',
  'below-C': '未达 C 档',
} as const satisfies Readonly<Record<Grade, string>>

/** A grade in words; unknown (`null`) is an answer of its own. */
export function gradeName(grade: Grade | null): string {
  return grade === null ? '待填写' : GRADE_NAMES[grade]
}
