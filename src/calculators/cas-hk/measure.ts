import { decimalText, exact } from '../core/index.ts'
import type { CasHkRule, EquivalentRule, TermRule } from './rule.ts'

/** One summand as `/data/` gives it: `of` times `weight`, or the sum over a list of one figure divided by another. */
export interface MeasureTerm {
  /** Full path in the figures file. */
  readonly of: string
  readonly ratio?: readonly [part: string, whole: string]
  /** In digits; `1` where the text prints none. */
  readonly weight: string
}

/** What an indicator's grade is read from, in full paths of the figures file: enough to reach it without this code. */
export type Measure =
  | { readonly shape: 'grade' | 'figure' | 'mean' | 'parties'; readonly of: string }
  | { readonly shape: 'sum'; readonly of: string; readonly terms: readonly MeasureTerm[] }

/** The measure of a rule. */
export function measureOf(rule: CasHkRule): Measure {
  switch (rule.kind) {
    case 'judged':
      return { shape: 'grade', of: `casHk.grades.${rule.id}` }
    case 'amount':
      return { shape: 'figure', of: `casHk.${rule.figure}` }
    case 'mean':
      return { shape: 'mean', of: `casHk.${rule.figure}` }
    case 'leaders':
      return { shape: 'parties', of: `casHk.${rule.figure}` }
    case 'equivalent':
      return {
        shape: 'sum',
        of: `casHk.${rule.figure}`,
        terms: rule.terms.map((term) => measureTerm(rule.figure, term)),
      }
    default:
      return rule satisfies never
  }
}

function measureTerm(group: EquivalentRule['figure'], term: TermRule): MeasureTerm {
  const of = `casHk.${group}.${term.figure}`
  switch (term.by) {
    case 'count':
      return { of, weight: decimalText(exact(term.value)) }
    case 'ratio':
      return { of, ratio: [term.part, term.whole], weight: '1' }
    case 'experts':
      return { of, weight: '1' }
    default:
      return term satisfies never
  }
}
