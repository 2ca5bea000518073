import {
  assessCasHk,
  assessMoe,
  casHkAlong,
  MOE_SINGLE_FIGURES,
  moeAlong,
  movableFigures,
  parseProfile,
  planMoe,
  reachCasHk,
  reachMoe,
  scoreCasHk,
} from '../../src/calculators/index.ts'

/** Everything that the calculators say of a figures file. */
export function allResults(file: unknown): { problems: unknown; results: unknown } {
  const { profile, problems } = parseProfile(file)
  const stages = (['establishment', 'acceptance'] as const).map((stage) => {
    const assessment = assessMoe(profile.moe, stage)
    const reach = assessment.indicators.flatMap(({ criteria }) =>
      criteria.map(({ id }) => reachMoe(profile.moe, stage, id)),
    )
    return { assessment, reach }
  })
  const casHk = assessCasHk(profile.casHk)
  const results = {
    stages,
    plan: planMoe(profile.moe),
    along: MOE_SINGLE_FIGURES.map((key) => moeAlong(profile.moe, key)),
    casHk,
    score: scoreCasHk(casHk),
    reach: casHk.indicators.map((indicator) => reachCasHk(profile.casHk, indicator)),
    grades: casHk.indicators.flatMap((indicator) =>
      movableFigures(indicator).map(({ path }) => casHkAlong(indicator, path)),
    ),
  }
  return { problems, results }
}

/** What nobody can read in a result. */
const UNREADABLE = /NaN|Infinity|undefined|\[object|\de[+-]?\d/

/** Where a result holds a number that is none, or words with one; empty where there is nothing of the kind. */
export function unreadable(result: unknown): string[] {
  const found: string[] = []
  const look = (value: unknown, path: string) => {
    if (typeof value === 'number' && !Number.isFinite(value)) found.push(`${path}: ${value}`)
    if (typeof value === 'string' && UNREADABLE.test(value)) found.push(`${path}: ${value.slice(0, 80)}`)
    if (typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) look(item, `${path}.${key}`)
  }
  look(result, '')
  return found
}
