import { $case, hasFigures, placeOfShown, showScenario } from './case.ts'
import { $current, showUnremembered } from './labs.ts'
import { $origin } from './origin.ts'
import { isShare, isShared, type Shared } from './share.ts'
import { $view } from './view.ts'

const CALM_MS = 1000

/** What a history entry keeps, and whose it is: a remembered lab's id, or `null`. */
interface Visit extends Shared {
  readonly id: string | null
}

/**
 * Keeps the figures and the view with this tab's own history entry, so that reading a clause and coming back
 * loses nothing. Nothing is written to storage; closing the tab forgets it.
 */
export function keepForReturn(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    // A link's figures are in the link; kept here are those it was opened over.
    if ($origin.get().kind === 'shared' && isShare(location.hash.slice(1))) return
    const visit: Visit = { case: $case.get(), view: $view.get(), id: $current.get()?.id ?? null }
    try {
      history.replaceState({ ...history.state, visit }, '')
    } catch {
      // Some browsers bound the size or the pace of this; what is remembered or exported does not rest on it.
    }
  }
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keep, CALM_MS)
  }
  $case.listen(keepSoon)
  $view.listen(keepSoon)
  $current.listen((lab, before) => (lab?.id === before?.id ? keepSoon() : keep()))
  // What was kept beneath a link is not to come back once the link is gone.
  $origin.listen(({ kind }) => kind === 'own' && keep())
  // A link may be followed before the timer has run, and one within the page begins an entry that has nothing yet.
  addEventListener('click', ({ target }) => (target as Element).closest('a') !== null && keep(), {
    capture: true,
  })
  addEventListener('hashchange', keep)
  addEventListener('popstate', keep)
  // The address bar, a bookmark, the tab's own buttons: no click tells of them. The last may come too late to be kept.
  for (const leaving of ['blur', 'beforeunload', 'pagehide']) addEventListener(leaving, keep)
}

/** Brings back what this history entry kept; of a remembered lab's figures the stored ones are newer. */
export function returnToVisit(): void {
  const visit: unknown = history.state?.visit
  if (!isVisit(visit)) return
  $view.set(visit.view)
  if (visit.id === null && hasFigures(visit.case)) showUnremembered(visit.case)
  else if (visit.id === $current.get()?.id) showScenario(placeOfShown(visit.case, $case.get()))
}

function isVisit(value: unknown): value is Visit {
  if (!isShared(value)) return false
  const { id } = value as { id?: unknown }
  return id === null || typeof id === 'string'
}
