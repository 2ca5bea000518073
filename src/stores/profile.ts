import { computed } from 'nanostores'
import { $draft } from './case.ts'
import { checkedOf } from './checked.ts'

/** What of the draft is valid; everything else is unknown to the calculators. */
export const $profile = computed($draft, (draft) => checkedOf(draft).profile)

/** What is wrong, by the path of its field. */
export const $problems = computed($draft, (draft) => checkedOf(draft).problems)
