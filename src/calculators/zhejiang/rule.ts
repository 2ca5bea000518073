import type { Source } from '../core/index.ts'
import type { ReadingId } from './readings.ts'

/**
 * What a rule does: `hard` a condition · `judged` a condition of which people judge · `soft` 原则上, to be explained ·
 * `deadline` · `revocation` · `status` · `duty` must · `may` · `support` · `info` · `refuse` gives no result.
 */
export type Effect =
  | 'hard'
  | 'judged'
  | 'soft'
  | 'deadline'
  | 'revocation'
  | 'status'
  | 'duty'
  | 'may'
  | 'support'
  | 'info'
  | 'refuse'

/** One rule of the draft beside the words that state it. */
export interface Rule {
  readonly id: string
  readonly effect: Effect
  /** What it comes to, in a plain sentence. */
  readonly words: string
  readonly fragment: string
  /** Stands in the clause of that fragment, letter for letter. */
  readonly quote: string
  readonly readings?: readonly ReadingId[]
}

/** Where words of the draft stand. */
export function sourceOf({ fragment, quote }: Pick<Rule, 'fragment' | 'quote'>): Source {
  return { policy: 'zhejiang-measures', fragment, quote }
}

/** The sources of the rules of these ids, in their order. */
export function sourcesOf<Id extends string>(
  rules: Readonly<Record<Id, Omit<Rule, 'id'>>>,
  ids: readonly Id[],
): Source[] {
  return ids.map((id) => sourceOf(rules[id]))
}

/** A table by id as a list of rules. */
export function listed(rules: Readonly<Record<string, Omit<Rule, 'id'>>>): Rule[] {
  return Object.entries(rules).map(([id, rule]) => ({ id, ...rule }))
}
