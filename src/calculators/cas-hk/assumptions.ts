import { compare, decimalText, type Exact, exact, parseDecimal, sum } from '../core/index.ts'
import { FAILING_C_LABEL, FAILING_C_NAME } from './failing-c.ts'
import { GRADE_NAMES } from './grade-names.ts'
import { CAS_HK_INDICATORS } from './indicators.ts'
import { OUTCOME_POINTS } from './rules.ts'
import type { Grade } from './types.ts'

/** The four outcomes that share 40 points. */
export const OUTCOME_IDS = ['publications', 'patents', 'other-outcomes', 'awards'] as const
export type OutcomeId = (typeof OUTCOME_IDS)[number]

/** What a coefficient is set for: the grades, C twice, from the best to the worst. */
export const WORTHS = ['A', 'B', 'C', 'failing-C', 'below-C'] as const satisfies readonly (
  | Grade
  | 'failing-C'
)[]
export type Worth = (typeof WORTHS)[number]

/** What the text leaves open and a score needs: the share of the points that each grade earns, and how the 40 divide. */
export interface ScoreAssumptions {
  /** 0…1, not rising from A to below-C. `failing-C` is the C of the indicators where C is a failure (`FAILING_C`); 0 where it is missing. */
  readonly coefficients: Readonly<Record<Grade, number> & Partial<Record<'failing-C', number>>>
  /** Points, each ≥ 0, 40 together. */
  readonly outcomes: Readonly<Record<OutcomeId, number>>
}

/** A starting point for the what-if; nothing in it is official. */
export const DEFAULT_ASSUMPTIONS: ScoreAssumptions = {
  coefficients: { A: 1, B: 0.8, C: 0.6, 'failing-C': 0, 'below-C': 0 },
  outcomes: { publications: 10, patents: 10, 'other-outcomes': 10, awards: 10 },
}

/** The assumptions that a reader's view carries, admissible or not; the starting point where it carries none. */
export function assumptionsIn({ assumptions }: Readonly<Record<string, unknown>>): ScoreAssumptions {
  const { coefficients, outcomes } = (assumptions ?? {}) as Partial<ScoreAssumptions>
  const areNumbers = [coefficients, outcomes].every((values) =>
    Object.values(values ?? { none: null }).every((value) => typeof value === 'number'),
  )
  if (!areNumbers || coefficients === undefined || outcomes === undefined) return DEFAULT_ASSUMPTIONS
  return withFailingC({ coefficients, outcomes })
}

/** What a score's `bounds` rest on: not nothing. */
export const BOUNDS_BASIS = `只假设 A 得满分、等级低的得分不更高、${GRADE_NAMES['below-C']}得 0`

/** The points the four outcomes share. */
export const SHARED_POINTS = Number(OUTCOME_POINTS.value)

export interface ExactAssumptions {
  readonly coefficients: Readonly<Record<Worth, Exact>>
  readonly outcomes: Readonly<Record<OutcomeId, Exact>>
}

/**
 * The assumptions as exact values (a JSON number means the decimal it prints as).
 * @throws RangeError with a message in Chinese that says what is wrong and what is admissible.
 */
export function checkAssumptions({ coefficients, outcomes }: ScoreAssumptions): ExactAssumptions {
  const checked = {
    coefficients: readAll(WORTHS, completed(coefficients), (worth) => `${worthName(worth)}的系数`),
    outcomes: readAll(OUTCOME_IDS, outcomes, (id) => `“${labelOf(id)}”的分值`),
  }
  for (const worth of WORTHS)
    if (compare(checked.coefficients[worth], 'gt', exact(1)))
      throw new RangeError(
        `${worthName(worth)}的系数应在 0 到 1 之间，现在是 ${decimalText(checked.coefficients[worth])}：一项的得分不能超过它的满分。`,
      )
  WORTHS.slice(1).forEach((worth, index) => {
    const higher = WORTHS[index] ?? 'A'
    if (compare(checked.coefficients[worth], 'gt', checked.coefficients[higher]))
      throw new RangeError(
        `${worthName(worth)}的系数（${decimalText(checked.coefficients[worth])}）不能高于 ${worthName(higher)}的系数（${decimalText(checked.coefficients[higher])}）：等级低的不应得分更多。`,
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

/** What a coefficient is set for, in words. */
export function worthName(worth: Worth): string {
  return worth === 'failing-C' ? FAILING_C_NAME : GRADE_NAMES[worth]
}

/** What a coefficient is set for, with the indicators it concerns where they are not all. */
export function worthLabel(worth: Worth): string {
  return worth === 'failing-C' ? FAILING_C_LABEL : worthName(worth)
}

/** Coefficients as they were saved before C was told apart: its failing kind earns nothing. */
function completed(coefficients: ScoreAssumptions['coefficients'] | undefined): typeof coefficients {
  return coefficients === undefined ? undefined : { 'failing-C': 0, ...coefficients }
}

/** The assumptions with every coefficient told. */
export function withFailingC({ coefficients, outcomes }: ScoreAssumptions): ScoreAssumptions {
  return { coefficients: { 'failing-C': 0, ...coefficients }, outcomes }
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
