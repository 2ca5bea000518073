import { computed } from 'nanostores'
import { $draft } from './case.ts'
import { checkedOf } from './checked.ts'

/** What of the draft is valid; everything else is unknown to the calculators. */
export const $profile = computed($draft, (draft) => checkedOf(draft).profile)

/** What is wrong, by the path of its field; the same map as before while nothing in it changes. */
export const $problems = computed($draft, (draft) => {
  const problems = checkedOf(draft).problems
  if (!isSame(problems, last)) last = problems
  return last
})

let last: ReadonlyMap<string, string> = new Map()

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, message]) => other.get(path) === message)
}
