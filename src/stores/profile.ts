import { computed } from 'nanostores'
import { parseProfile } from '../calculators/index.ts'
import { $draft } from './case.ts'
import { readable } from './draft.ts'

const $parsed = computed($draft, (draft) => parseProfile(readable(draft)))

/** What of the draft is valid; everything else is unknown to the calculators. */
export const $profile = computed($parsed, ({ profile }) => profile)

/** What is wrong, by the path of its field. */
export const $problems = computed(
  $parsed,
  ({ problems }) => new Map(problems.map(({ path, message }) => [path, message])),
)
