import {
  assessCasHk,
  assessMoe,
  changeRequest,
  checkEligibility,
  parseProfile,
  revocationGround,
} from '../../../src/calculators/index.ts'
import { seeded } from '../seeded.ts'
import { casHkGrades, conditionStatuses, groundApplies, moeVerdicts } from './interpret.ts'
import { type CasHkRules, type Figures, type MoeRules, published, type ZhejiangRules } from './published.ts'
import { randomProfile } from './random-profile.ts'

export const STAGES = ['establishment', 'acceptance'] as const

/** The rules of the built `/data/`. */
export function publishedRules() {
  return {
    moe: published<MoeRules>('moe-rules.json'),
    casHk: published<CasHkRules>('cas-hk-rules.json'),
    zhejiang: published<ZhejiangRules>('zhejiang-rules.json'),
  }
}

/** What our calculator says of one stage, by id. */
export function ownMoe(figures: Figures, stage: (typeof STAGES)[number]): Record<string, string> {
  const result = assessMoe(figures, stage)
  return Object.fromEntries([
    ...result.indicators.flatMap(({ id, status, criteria }) => [
      [id, status],
      ...criteria.map((criterion) => [criterion.id, criterion.status]),
    ]),
    ['binding', result.binding.status],
    ['anticipatory', result.anticipatory.status],
  ])
}

/** Where the published rules and our verdicts differ on one random figures file, in words; and how many verdicts agree. */
export function disagreementsOn(
  seed: number,
  rules = publishedRules(),
): { found: string[]; compared: number } {
  const file = randomProfile(rules, seeded(seed))
  const { profile, problems } = parseProfile(file)
  // Figures that cannot be right are unknown to both.
  for (const { path } of problems) forget(file, path)
  const found: string[] = []
  let compared = 0
  const same = (what: string, theirs: unknown, ours: unknown) => {
    compared += 1
    if (JSON.stringify(theirs) !== JSON.stringify(ours))
      found.push(
        `seed ${seed}, ${what}: ${JSON.stringify(theirs)} by the data, ${JSON.stringify(ours)} by us`,
      )
  }
  for (const stage of STAGES) {
    const [theirs, ours] = [moeVerdicts(rules.moe, file, stage), ownMoe(profile.moe ?? {}, stage)]
    for (const id of new Set([...Object.keys(theirs), ...Object.keys(ours)]))
      same(`${stage} ${id}`, theirs[id], ours[id])
  }
  const grades = casHkGrades(rules.casHk, file)
  for (const { id, grade, equivalent } of assessCasHk(profile.casHk ?? {}).indicators)
    same(id, grades[id], { grade, exact: equivalent?.exact ?? null })
  const statuses = conditionStatuses(rules.zhejiang, file)
  for (const { id, status } of checkEligibility(profile.zhejiang?.eligibility).conditions)
    same(id, statuses[id], status)
  return { found: [...found, ...grounds(seed, rules.zhejiang)], compared }
}

function grounds(seed: number, rules: ZhejiangRules): string[] {
  const random = seeded(seed)
  const facts: Figures = {}
  for (const { anyOf } of rules.grounds)
    for (const { key } of anyOf.flat()) if (!random.oneIn(4)) facts[key] = random.oneIn(2)
  const differing = rules.grounds.filter(({ id }) => {
    const theirs = groundApplies(rules, id, facts)
    return theirs !== undefined && theirs !== revocationGround({ ground: id as '20-1', ...facts }).applies
  })
  const verdicts = rules.changes.filter(
    ({ code, verdict }) => changeRequest({ what: code as 'country' }).verdict !== verdict,
  )
  return [
    ...differing.map(({ id }) => `seed ${seed}, ground ${id} of ${JSON.stringify(facts)}`),
    ...verdicts.map(({ code }) => `change of ${code}`),
  ]
}

function forget(file: Figures, path: string): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const inner = keys.reduce<Figures | undefined>((outer, key) => outer?.[key] as Figures | undefined, file)
  if (inner === undefined) return
  inner[last] = null
}
