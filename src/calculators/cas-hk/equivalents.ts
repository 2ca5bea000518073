import { decimalText, type Exact, exact, exactText, parseDecimal, sum } from '../core/index.ts'
import type { GroupFigures, Paper } from './figures.ts'
import { sumPapers } from './papers.ts'
import type { EquivalentRule, TermRule } from './rule.ts'
import type { Arithmetic, PaperCount, Term } from './types.ts'

/** An indicator's equivalents, with the arithmetic written out. */
export interface Equivalents {
  readonly total: Exact
  readonly arithmetic: Arithmetic
  /** Whether some of its figures were not given, and so count 0. */
  readonly hasBlanks: boolean
  /** Whether all that was given is papers of which none can be counted: the total 0 is then no result. */
  readonly isEmpty: boolean
  readonly papers?: PaperCount
}

interface Summand {
  readonly value: Exact
  readonly term: Term
  readonly papers?: PaperCount
}

/**
 * Σ count × weight of one group of figures. `null` while none of them is known; once one is given, the
 * absent ones count 0.
 */
export function countEquivalents(rule: EquivalentRule, figures: GroupFigures): Equivalents | null {
  const given: Readonly<Record<string, unknown>> = figures ?? {}
  const known = rule.terms.filter(({ figure }) => given[figure] !== undefined && given[figure] !== null)
  if (known.length === 0) return null
  const summands = rule.terms.map((term) => summandOf(rule.figure, term, given[term.figure]))
  const total = sum(summands.map(({ value }) => value))
  const papers = summands.find((summand) => summand.papers !== undefined)?.papers
  return {
    total,
    arithmetic: { terms: summands.map(({ term }) => term), text: sentence(summands, total) },
    hasBlanks: known.length < rule.terms.length,
    isEmpty: known.length === 1 && papers?.counted === 0 && papers.incomplete.length > 0,
    ...(papers && { papers }),
  }
}

function summandOf(group: string, rule: TermRule, input: unknown): Summand {
  const figure = `${group}.${rule.figure}`
  switch (rule.by) {
    case 'count': {
      const count = parseDecimal(input) ?? exact(0)
      const weight = exact(rule.value)
      const value = count.mul(weight)
      const text = `${decimalText(count)} × ${decimalText(weight)}`
      return {
        value,
        term: { ...named(figure, rule, count, value), weight: exactText(weight), text },
      }
    }
    case 'experts': {
      const value = parseDecimal(input) ?? exact(0)
      return { value, term: { ...named(figure, rule, value, value), text: decimalText(value) } }
    }
    case 'ratio': {
      const { sum: value, counted, incomplete } = sumPapers((input ?? []) as readonly Paper[])
      const text = `${decimalText(value)}（${counted} 篇论文的比值之和）`
      return {
        value,
        term: { ...named(figure, rule, exact(counted), value), text },
        papers: { counted, incomplete },
      }
    }
    default:
      return rule satisfies never
  }
}

function named(figure: string, { label }: TermRule, count: Exact, product: Exact): Omit<Term, 'text'> {
  return { figure, label, count: decimalText(count), product: exactText(product) }
}

/** `3 × 0.8 + 2 × 5 = 12.4 当量`; what counts 0 is left out. */
function sentence(summands: readonly Summand[], total: Exact): string {
  const counted = summands.filter(({ value }) => value.n > 0n)
  const result = `${decimalText(total)} 当量`
  if (counted.length === 0) return result
  return `${counted.map(({ term }) => term.text).join(' + ')} = ${result}`
}
