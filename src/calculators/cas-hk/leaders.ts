import { type Exact, parseDecimal, type Reading, sum } from '../core/index.ts'
import { endOf, keeps } from './bands.ts'
import type { CasHkFigures } from './fields.ts'
import { READINGS } from './readings.ts'
import type { End, LeadersRule } from './rule.ts'
import type { BandEnd, NextGrade, PrintedGrade } from './types.ts'

/** Leading talents of each party, as far as they are known. */
export interface Leaders {
  readonly grade: PrintedGrade | null
  readonly readings: readonly Reading[]
  readonly next: NextGrade | null
}

type Parties = CasHkFigures['leaders']

/**
 * A: every party has its own; B: not every party, but one in all; C: none. With a party unknown, only
 * B can be certain (one party has none, another has one); otherwise the grade is unknown.
 */
export function gradeLeaders(rule: LeadersRule, parties: Parties): Leaders {
  const counts = (parties ?? []).map((count) => parseDecimal(count))
  const known = counts.filter((count) => count !== null)
  const lacking = counts.flatMap((count, index) => (count && !keeps(count, rule.everyParty) ? [index] : []))
  const total = sum(known)
  const grade =
    counts.length < 2 ? null : gradeOf(rule, total, lacking.length, known.length === counts.length)
  const readings = [
    ...(grade === 'B' && !keeps(total, rule.together) ? [READINGS.leadersTwoAndNone] : []),
    ...(counts.length > 2 ? [READINGS.leadersParties] : []),
  ]
  return { grade, readings, next: nextOf(grade, lacking) }
}

function gradeOf(rule: LeadersRule, total: Exact, lacking: number, complete: boolean): PrintedGrade | null {
  const anyone = keeps(total, anyoneOf(rule))
  if (lacking === 0) return complete ? 'A' : null
  if (anyone) return 'B'
  return complete ? 'C' : null
}

/** The text's 共有1人, read as one or more (`leaders-two-and-none`). */
function anyoneOf({ together }: LeadersRule): End {
  return { ...together, comparator: 'gte' }
}

/** What the grades turn on, for other programs. */
export function partiesOf(rule: LeadersRule): { each: BandEnd; total: BandEnd } {
  return { each: endOf(rule.everyParty), total: endOf(anyoneOf(rule)) }
}

function nextOf(grade: PrintedGrade | null, lacking: readonly number[]): NextGrade | null {
  if (grade === 'C') return { grade: 'B', text: '任一方还差 1 人领军人才', ways: [], others: [] }
  if (grade !== 'B') return null
  const parties = lacking.map((index) => `第 ${index + 1} 方`).join('、')
  return {
    grade: 'A',
    text: `${parties}${lacking.length > 1 ? '各' : ''}还差 1 人领军人才`,
    ways: [],
    others: [],
  }
}
