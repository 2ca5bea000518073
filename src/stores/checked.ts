import { type GoodRows, type Problem, type Profile, parseFigures, remembered } from '../calculators/index.ts'
import { type Draft, readable } from './draft.ts'

/** What of a draft is valid, and what is wrong, by the path of its field. */
export interface Checked {
  readonly profile: Profile
  readonly problems: ReadonlyMap<string, string>
}

/** Rows found good before. What is read from drafts is never changed in place, as drafts are not. */
const good: GoodRows = new WeakMap()

/** A draft checked by the field table; its records are checked where they are shown and counted. */
export const checkedOf = remembered((draft: Draft): Checked => {
  const { profile, problems } = parseFigures(readable(draft), good)
  return { profile, problems: new Map(problems.map(({ path, message }: Problem) => [path, message])) }
})

/** The valid sections of a draft, by their keys. */
export function sectionsOf(draft: Draft): Readonly<Record<string, object | undefined>> {
  return checkedOf(draft).profile as object as Readonly<Record<string, object | undefined>>
}
