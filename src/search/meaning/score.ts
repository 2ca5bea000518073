import type { Evidence } from './evidence.ts'

/** Something sought: how much it weighs, and for each word for it, by worth, where it stands. */
export interface Sought {
  readonly weight: number
  readonly spellings: ReadonlyArray<readonly [worth: number, evidence: ReadonlyArray<Evidence | undefined>]>
}

/** Tuned on the development set, and on the questions of the list, each left out in turn. */
const NAME = 1
const CONTEXT = 0.25
const ASKED = 0.15
const FIGURE = 0.5
const COVERAGE = 2

/** How well the clause at `place` answers: how strongly it has what is sought, times how much of it, from 0 to about 3. */
export function scoreAt(place: number, sought: readonly Sought[], asksAmount: boolean): number {
  let [score, found, total] = [0, 0, 0]
  for (const { weight, spellings } of sought) {
    let best = 0
    for (const [worth, evidence] of spellings) {
      const one = evidence[place]
      if (one !== undefined) best = Math.max(best, worth * strengthOf(one, asksAmount))
    }
    score += weight * best
    total += weight
    if (best > 0) found += weight
  }
  return total === 0 ? 0 : (score / total) * (found / total) ** COVERAGE
}

function strengthOf({ count, isName, isContext, isFigure, isAsked }: Evidence, asksAmount: boolean): number {
  return (
    count / (count + 1) +
    (isName ? NAME : 0) +
    (isContext ? CONTEXT : 0) +
    (isAsked ? ASKED : 0) +
    (asksAmount && isFigure ? FIGURE : 0)
  )
}
