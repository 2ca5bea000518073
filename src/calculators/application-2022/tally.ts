import type { Status } from '../core/index.ts'

const WORDS: readonly (readonly [Status, string])[] = [
  ['met', '符合'],
  ['unmet', '不符合'],
  ['unknown', '待确认'],
]

/** How many of each status, in words: `符合 2 条`, `待确认 3 条`; what there is none of is left out. */
export function tallied(statuses: readonly Status[], unit = ''): string[] {
  return WORDS.map(([status, word]) => ({ word, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${count}${unit}`)
}
