import type { Source } from '../core/index.ts'

/** Words of the evaluation's text at a fragment; an indicator's row has the indicator's id. */
export function sourceAt(fragment: string, quote: string): Source {
  return { policy: 'cas-hk-evaluation', fragment, quote }
}
