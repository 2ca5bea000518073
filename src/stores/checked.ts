import { type GoodRows, type Problem, type Profile, parseProfile } from '../calculators/index.ts'
import { type Draft, readable } from './draft.ts'

/** What of a draft is valid, and what is wrong, by the path of its field. */
export interface Checked {
  readonly profile: Profile
  readonly problems: ReadonlyMap<string, string>
}

/** Rows found good before. What is read from drafts is never changed in place, as drafts are not. */
const good: GoodRows = new WeakMap()

/** A draft checked by the field table. */
export const checkedOf = onceEach((draft: Draft): Checked => {
  const { profile, problems } = parseProfile(readable(draft), good)
  return { profile, problems: new Map(problems.map(({ path, message }: Problem) => [path, message])) }
})

/** `work` on a draft, done once: drafts are never changed in place. */
export function onceEach<Result extends object>(work: (draft: Draft) => Result): (draft: Draft) => Result {
  const known = new WeakMap<Draft, Result>()
  return (draft) => {
    const result = known.get(draft) ?? work(draft)
    known.set(draft, result)
    return result
  }
}
