import { compare, decimalText, type Exact, exact, parseDecimal, sum } from '../core/index.ts'
import { CAS_HK_INDICATORS } from './indicators.ts'
import { OUTCOME_POINTS } from './rules.ts'
import type { Grade } from './types.ts'

/** The four outcomes that share 40 points. */
export const OUTCOME_IDS = ['publications', 'patents', 'other-outcomes', 'awards'] as const
export type OutcomeId = (typeof OUTCOME_IDS)[number]

export const GRADES = ['A', 'B', 'C', 'below-C'] as const satisfies readonly Grade[]

/** What the text leaves open and a score needs: the share of the points that each grade earns, and how the 40 divide. */
export interface ScoreAssumptions {
  /** 0…1, not rising from A to below-C. */
  readonly coefficients: Readonly<Record<Grade, number>>
  /** Points, each ≥ 0, 40 together. */
  readonly outcomes: Readonly<Record<OutcomeId, number>>
}

/** A starting point for the what-if; nothing in it is official. */
export const DEFAULT_ASSUMPTIONS: ScoreAssumptions = {
  coefficients: { A: 1, B: 0.8, C: 0.6, 'below-C': 0 },
  outcomes: { publications: 10, patents: 10, 'other-outcomes': 10, awards: 10 },
}

/** The points the four outcomes share. */
export const SHARED_POINTS = Number(OUTCOME_POINTS.value)

export interface ExactAssumptions {
  readonly coefficients: Readonly<Record<Grade, Exact>>
  readonly outcomes: Readonly<Record<OutcomeId, Exact>>
}

/**
 * The assumptions as exact values (a JSON number means the decimal it prints as).
 * @throws RangeError with a message in Chinese that says what is wrong and what is admissible.
 */
export function checkAssumptions({ coefficients, outcomes }: ScoreAssumptions): ExactAssumptions {
  const checked = {
    coefficients: readAll(GRADES, coefficients, (grade) => `${gradeName(grade)}的系数`),
    outcomes: readAll(OUTCOME_IDS, outcomes, (id) => `“${labelOf(id)}”的分值`),
  }
  for (const grade of GRADES)
    if (compare(checked.coefficients[grade], 'gt', exact(1)))
      throw new RangeError(
        `${gradeName(grade)}的系数应在 0 到 1 之间，现在是 ${coefficients[grade]}：一项的得分不能超过它的满分。`,
      )
  GRADES.slice(1).forEach((grade, index) => {
    const higher = GRADES[index] ?? 'A'
    if (compare(checked.coefficients[grade], 'gt', checked.coefficients[higher]))
      throw new RangeError(
        `${gradeName(grade)}的系数（${coefficients[grade]}）不能高于 ${gradeName(higher)}的系数（${coefficients[higher]}）：等级低的不应得分更多。`,
      )
  })
  const total = sum(OUTCOME_IDS.map((id) => checked.outcomes[id]))
  if (!total.equals(SHARED_POINTS))
    throw new RangeError(
      `合作成果四项的分值合计应为 ${SHARED_POINTS} 分（${OUTCOME_POINTS.quote}），现在合计 ${decimalText(total)} 分。`,
    )
  return checked
}

function labelOf(id: OutcomeId): string {
  return CAS_HK_INDICATORS.find((row) => row.id === id)?.label ?? id
}

function gradeName(grade: Grade): string {
  return grade === 'below-C' ? '未入档' : `${grade} 档`
}

function readAll<K extends string>(
  keys: readonly K[],
  values: Readonly<Partial<Record<K, unknown>>> | undefined,
  nameOf: (key: K) => string,
): Record<K, Exact> {
  const read = keys.map((key) => {
    const given = values?.[key]
    const value = parseDecimal(given)
    if (value === null || value.n * value.s < 0n)
      throw new RangeError(
        `${nameOf(key)}应为不小于 0 的数，${Number.isNaN(given) ? '现在填的不是数' : `现在是 ${String(given)}`}。`,
      )
    return [key, value] as const
  })
  return Object.fromEntries(read) as Record<K, Exact>
}
