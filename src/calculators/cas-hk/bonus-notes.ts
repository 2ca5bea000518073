import { sourceAt } from './source-at.ts'

/** Words of the evaluation that govern 加分项. */
export const BONUS_NOTES = {
  base: sourceAt('annex-note', '基础分满分 100，其中加分项为打分项，累计分数无上限。'),
  highlights: sourceAt('highlights-scientific', '打分项，不分档，满足一条即为10分，可累计。'),
} as const
