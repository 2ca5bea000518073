import { type Figure, valueAt } from '../figures/index.ts'
import type { LabType, Recommender, University } from './choices.ts'
import { isBlank } from './count-words.ts'
import { ENCLOSED } from './headings.ts'
import { JUDGED_RULES } from './judged-rules.ts'

/** What the rules ask of an application; `null` is not known. */
export interface Facts {
  readonly kind: Recommender | null
  readonly university: University | null
  readonly count: Figure | null
  readonly labType: LabType | null
  readonly hasNationalBase: boolean | null
  readonly substantiveYears: Figure | null
  readonly field: string | null
  /** By rule id: the applicant's own judgement of what the text states in words. */
  readonly judgements: ReadonlyMap<string, boolean | null>
  /** By path: whether an opinion or attachment is there. */
  readonly enclosed: ReadonlyMap<string, boolean | null>
}

/** The facts of an application's valid figures. */
export function factsOf(values: object): Facts {
  // The table of figures says what stands at each path.
  const at = <Value>(path: string) => (valueAt(values, path) ?? null) as Value | null
  const field = at<string>('field')
  return {
    kind: at('recommender.kind'),
    university: at('recommender.university'),
    count: at('recommender.count'),
    labType: at('labType'),
    hasNationalBase: at('platformHasNationalBase'),
    substantiveYears: at('substantiveYears'),
    field: field === null || isBlank(field) ? null : field,
    judgements: new Map(Object.keys(JUDGED_RULES).map((id) => [id, at(`judgements.${id}`)])),
    enclosed: new Map(ENCLOSED.map(({ path }) => [path, at(path)])),
  }
}
