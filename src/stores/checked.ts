import {
  type GoodRows,
  PROFILE_SHAPE,
  type Problem,
  type Profile,
  parseFigures,
  remembered,
} from '../calculators/index.ts'
import { type Draft, type Raw, readable } from './draft.ts'

/** What of a draft is valid, and what is wrong, by the path of its field. */
export interface Checked {
  readonly profile: Profile
  readonly problems: ReadonlyMap<string, string>
}

/** Rows found good before. What is read from drafts is never changed in place, as drafts are not. */
const good: GoodRows = new WeakMap()

/**
 * A draft checked by the whole field table, every calculator's section in it, apart from its
 * records, which are checked where they are shown and counted; a page at its start has `sectionOf`. */
export const checkedOf = remembered((draft: Draft): Checked => {
  const { profile, problems } = parseFigures(readableFile(draft), good)
  return { profile, problems: new Map(problems.map(({ path, message }: Problem) => [path, message])) }
})

/** A whole draft as the parser reads it. */
export function readableFile(draft: Raw): Raw {
  return readable(draft, PROFILE_SHAPE)
}
