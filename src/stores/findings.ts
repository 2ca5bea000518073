import {
  assessMoe,
  type MoeAssessment,
  type Problem,
  type Profile,
  parseProfile,
  type Stage,
} from '../calculators/index.ts'
import { type Draft, readable } from './draft.ts'

/** Everything that follows from one draft, each part worked out when first asked for. */
export class Findings {
  readonly profile: Profile
  readonly problems: ReadonlyMap<string, string>
  #moe: Record<Stage, MoeAssessment> | undefined

  constructor(draft: Draft) {
    const { profile, problems } = parseProfile(readable(draft))
    this.profile = profile
    this.problems = new Map(problems.map(({ path, message }: Problem) => [path, message]))
  }

  /** Both findings; the standard carries nothing from one stage to the other. */
  get moe(): Record<Stage, MoeAssessment> {
    const figures = this.profile.moe ?? {}
    this.#moe ??= {
      establishment: assessMoe(figures, 'establishment'),
      acceptance: assessMoe(figures, 'acceptance'),
    }
    return this.#moe
  }
}

const known = new WeakMap<Draft, Findings>()

/** The findings of a draft; drafts are never changed in place, so each is worked out once. */
export function findingsOf(draft: Draft): Findings {
  const findings = known.get(draft) ?? new Findings(draft)
  known.set(draft, findings)
  return findings
}
