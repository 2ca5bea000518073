import type { Status } from '../core/index.ts'

/** What the notice's conditions come to: it asks nobody to reach a number (达标). */
export const KEPT_WORDS: Readonly<Record<Status, string>> = {
  met: '符合',
  unmet: '不符合',
  unknown: '待确认',
}
const STATUSES = ['met', 'unmet', 'unknown'] as const

/** How many of each status, in words: `符合 2`, `待确认 3`; what there is none of is left out. */
export function tallied(statuses: readonly Status[]): string[] {
  return STATUSES.map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${KEPT_WORDS[status]} ${count}`)
}
