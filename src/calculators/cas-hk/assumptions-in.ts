import { DEFAULT_ASSUMPTIONS, type ScoreAssumptions, withFailingC } from './assumptions.ts'

/** The assumptions that a reader's view carries, admissible or not; the starting point where it carries none. */
export function assumptionsIn({ assumptions }: Readonly<Record<string, unknown>>): ScoreAssumptions {
  const { coefficients, outcomes } = (assumptions ?? {}) as Partial<ScoreAssumptions>
  const areNumbers = [coefficients, outcomes].every((values) =>
    Object.values(values ?? { none: null }).every((value) => typeof value === 'number'),
  )
  if (!areNumbers || coefficients === undefined || outcomes === undefined) return DEFAULT_ASSUMPTIONS
  return withFailingC({ coefficients, outcomes })
}
