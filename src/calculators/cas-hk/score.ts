import { type Exact, exact, sum, toNumber } from '../core/index.ts'
import {
  checkAssumptions,
  DEFAULT_ASSUMPTIONS,
  type ExactAssumptions,
  OUTCOME_IDS,
  type OutcomeId,
  type ScoreAssumptions,
  SHARED_POINTS,
  type Worth,
  withFailingC,
} from './assumptions.ts'
import { isFailingC } from './failing-c.ts'
import { CAS_HK_GROUPS, CAS_HK_INDICATORS, type CasHkGroup, type CasHkIndicatorId } from './indicators.ts'
import type { CasHkAssessment, Grade } from './types.ts'

/** Points from `low` to `high`; they differ where something is unknown or left open. */
export interface PointRange {
  readonly low: number
  readonly high: number
}

export interface CasHkScore {
  /** Out of 100, under the assumptions; an indicator without a grade counts from 0 to its full points. */
  readonly base: PointRange
  /** Out of 100, over every admissible assumption and every grade that is unknown: what the text alone allows one to say. */
  readonly bounds: PointRange
  /** Beside the 100. */
  readonly highlights: number
  readonly assumptions: ScoreAssumptions
  readonly indicators: readonly ({ readonly id: CasHkIndicatorId } & PointRange)[]
  /** The share of each first-level indicator, with its full points. */
  readonly groups: readonly ({ readonly label: CasHkGroup; readonly points: number } & PointRange)[]
}

interface ExactRange {
  readonly low: Exact
  readonly high: Exact
}

interface Graded {
  readonly id: CasHkIndicatorId
  readonly points: number
  readonly grade: Grade | null
}

const ZERO = exact(0)

/**
 * A what-if, never a result: the text does not fix what B and C are worth, how the 40 points of 合作成果
 * divide, nor which totals are 优秀, 良好, 合格 or 不合格, so no class is derived.
 * @throws RangeError (in Chinese) when a coefficient is outside 0…1 or rises from A to below-C, or the four outcomes do not sum to 40.
 */
export function scoreCasHk(
  { indicators, highlights }: CasHkAssessment,
  assumptions: ScoreAssumptions = DEFAULT_ASSUMPTIONS,
): CasHkScore {
  const checked = checkAssumptions(assumptions)
  const scored = indicators.map((indicator) => ({ id: indicator.id, range: rangeOf(indicator, checked) }))
  return {
    base: pointRange(total(scored)),
    bounds: boundsOf(indicators),
    highlights: highlights.points,
    assumptions: withFailingC(assumptions),
    indicators: scored.map(({ id, range }) => ({ id, ...pointRange(range) })),
    groups: CAS_HK_GROUPS.map((label) => {
      const isOfGroup = ({ id }: { id: CasHkIndicatorId }) =>
        CAS_HK_INDICATORS.some((row) => row.id === id && row.group === label)
      return {
        label,
        points: fullPoints(indicators.filter(isOfGroup)),
        ...pointRange(total(scored.filter(isOfGroup))),
      }
    }),
  }
}

function rangeOf({ id, points, grade }: Graded, { coefficients, outcomes }: ExactAssumptions): ExactRange {
  const full = isOutcome(id) ? outcomes[id] : exact(points)
  if (grade === null) return { low: ZERO, high: full }
  const earned = full.mul(coefficients[worthOf(id, grade)])
  return { low: earned, high: earned }
}

/** C is a failure in some indicators and an amount in the others. */
function worthOf(id: CasHkIndicatorId, grade: Grade): Worth {
  return grade === 'C' && isFailingC(id) ? 'failing-C' : grade
}

/**
 * The lowest score has B and both kinds of C worth nothing, the highest has them worth as much as A; the 40 then go
 * wholly to the weakest or to the strongest of the four outcomes.
 */
function boundsOf(indicators: readonly Graded[]): PointRange {
  const shared = indicators.filter(({ id }) => isOutcome(id))
  const own = indicators.filter(({ id }) => !isOutcome(id))
  const sure = ({ grade }: Graded) => grade === 'A'
  const possible = ({ grade }: Graded) => grade !== 'below-C'
  return {
    low: fullPoints(own.filter(sure)) + (shared.every(sure) ? SHARED_POINTS : 0),
    high: fullPoints(own.filter(possible)) + (shared.some(possible) ? SHARED_POINTS : 0),
  }
}

/** Full points of some indicators; the four outcomes, together, count theirs once. */
function fullPoints(indicators: readonly Graded[]): number {
  const own = indicators
    .filter(({ id }) => !isOutcome(id))
    .reduce((sumSoFar, { points }) => sumSoFar + points, 0)
  return own + (indicators.some(({ id }) => isOutcome(id)) ? SHARED_POINTS : 0)
}

function isOutcome(id: CasHkIndicatorId): id is OutcomeId {
  return (OUTCOME_IDS as readonly string[]).includes(id)
}

function total(scored: readonly { readonly range: ExactRange }[]): ExactRange {
  return { low: sum(scored.map(({ range }) => range.low)), high: sum(scored.map(({ range }) => range.high)) }
}

function pointRange({ low, high }: ExactRange): PointRange {
  return { low: toNumber(low), high: toNumber(high) }
}
