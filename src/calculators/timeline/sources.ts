import type { Source } from '../core/index.ts'
import { TIMELINE_GROUPS } from './published.ts'
import type { ProcessRule } from './types.ts'

/** Every rule of the steps, the cycle and the process, in the order of a page. None is of the 2022 notice. */
export const TIMELINE_RULES: readonly ProcessRule[] = TIMELINE_GROUPS.flatMap(({ rules }) => rules)

/** Every quote of the timeline with where it stands. */
export function timelineSources(): { rule: string; source: Source }[] {
  return TIMELINE_RULES.map(({ id, source }) => ({ rule: `timeline/${id}`, source }))
}
