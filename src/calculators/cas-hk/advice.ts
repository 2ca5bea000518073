import { decimalText, difference, type Exact, exact, UNIT_LABELS } from '../core/index.ts'
import { exactValue } from './bands.ts'
import { GRADE_NAMES } from './grade-names.ts'
import type { AmountRule, CountedTerm, EquivalentRule, JudgedRule, MeanRule, TermRule } from './rule.ts'
import type { Addition, Grade, NextGrade, PrintedGrade } from './types.ts'

const NEXT: Readonly<Record<Grade, PrintedGrade | null>> = { 'below-C': 'C', C: 'B', B: 'A', A: null }

/** 到下一档 for a grade chosen against words: the words of the grade above. `null` where the text prints none. */
export function adviseJudged({ words }: JudgedRule, grade: Grade | null): NextGrade | null {
  const above = grade === null ? null : NEXT[grade]
  if (above === null || words === null) return null
  return { grade: above, text: `${GRADE_NAMES[above]}的要求：${words[above]}`, ways: [], others: [] }
}

/**
 * 到下一档: what is missing from `total` to the next band, and for each kind that is counted the
 * smallest whole number more that reaches it alone. `null` at A.
 */
export function adviseEquivalents(rule: EquivalentRule, grade: Grade, total: Exact): NextGrade | null {
  const next = missingToNext(rule, grade, total)
  if (next === null) return null
  const counted = rule.terms.filter((term): term is CountedTerm => term.by === 'count')
  return {
    grade: next.grade,
    missing: exactValue(next.missing),
    text: `还差 ${decimalText(next.missing, 'up')} 当量`,
    ways: counted.map((term) => additionOf(rule.figure, term, next.missing)),
    others: rule.terms.flatMap((term) => inWords(term, next.missing)),
  }
}

/** 到下一档 for the mean of `years` known years of funding. */
export function adviseMean(rule: MeanRule, grade: Grade, mean: Exact, years: number): NextGrade | null {
  const next = missingToNext(rule, grade, mean)
  if (next === null) return null
  return {
    grade: next.grade,
    missing: exactValue(next.missing),
    text: `年均还差 ${decimalText(next.missing, 'up')} 万元`,
    ways: [],
    others: [`已填的 ${years} 年合计再增加 ${decimalText(next.missing.mul(years), 'up')} 万元`],
  }
}

/** 到下一档 for an amount of money. */
export function adviseAmount(rule: AmountRule, grade: Grade, amount: Exact): NextGrade | null {
  const next = missingToNext(rule, grade, amount)
  if (next === null) return null
  const text = `还差 ${decimalText(next.missing, 'up')} 万元`
  return { grade: next.grade, missing: exactValue(next.missing), text, ways: [], others: [] }
}

function missingToNext({ bands }: Pick<MeanRule, 'bands'>, grade: Grade, total: Exact) {
  const above = NEXT[grade]
  const bar = bands.find((band) => band.grade === above)?.from
  if (above === null || bar === undefined) return null
  return { grade: above, missing: difference(exact(bar.value), total) }
}

function additionOf(group: string, { figure, label, unit, value }: CountedTerm, missing: Exact): Addition {
  const more = wholeTimes(missing, exact(value))
  return { figure: `${group}.${figure}`, more, text: `${more} ${UNIT_LABELS[unit]}${label}` }
}

/** Smallest whole n with n × weight ≥ missing; without a division of fractions, which would reduce a large sum anew. */
function wholeTimes(missing: Exact, weight: Exact): number {
  const [need, one] = [missing.n * weight.d, missing.d * weight.n]
  return Number((need + one - 1n) / one)
}

function inWords(term: TermRule, missing: Exact): string[] {
  const amount = decimalText(missing, 'up')
  switch (term.by) {
    case 'count':
      return []
    case 'ratio':
      return [`影响因子与学科平均影响因子之比合计再增加 ${amount} 的论文`]
    case 'experts':
      return [`经专家判定再增加 ${amount} 当量的${term.label}`]
    default:
      return term satisfies never
  }
}
