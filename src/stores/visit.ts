import { $case, isCase } from './case.ts'

const CALM_MS = 1000

/**
 * Keeps the figures with this tab's own history entry, so that reading a clause and coming back loses
 * nothing. Nothing is written to storage; closing the tab forgets it.
 */
export function keepForReturn(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    try {
      history.replaceState({ ...history.state, lab: $case.get() }, '')
    } catch {
      // Some browsers bound the size or the pace of this; what is remembered or exported does not rest on it.
    }
  }
  $case.listen(() => {
    clearTimeout(timer)
    timer = setTimeout(keep, CALM_MS)
  })
  // A link may be followed before the timer has run.
  addEventListener('click', ({ target }) => (target as Element).closest('a') !== null && keep(), {
    capture: true,
  })
}

/** Brings back what this history entry kept; whether there was anything. */
export function returnToVisit(): boolean {
  const lab: unknown = history.state?.lab
  if (!isCase(lab)) return false
  $case.set(lab)
  return true
}
