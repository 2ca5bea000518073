import { $case, hasFigures } from './case.ts'
import { $current } from './current.ts'
import { isShare } from './fragment.ts'
import { TAB_KEY } from './keys.ts'
import { $origin } from './origin.ts'
import type { Shared } from './shared.ts'
import { $view } from './view.ts'

const CALM_MS = 1000

/** What a tab has on screen, and whose it is: a remembered lab's id, or `null`. */
export interface Visit extends Shared {
  readonly id: string | null
}

/**
 * Keeps the figures and the view with this tab, so that they follow to every page of the site and back; closing
 * the tab forgets them. A browser without such storage keeps them with the history entry. What is typed over a
 * link's figures stays with that link's entry: other pages go on with the reader's own. Nothing is written while
 * `isBehind`: the tab then keeps what this page does not show yet.
 */
export function keepForReturn(isBehind: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
    if (isBehind()) return
    const fragment = location.hash.slice(1)
    if ($origin.get().kind === 'shared' && isShare(fragment)) keepOverLink(fragment)
    else keepVisit({ case: $case.get(), view: $view.get(), id: $current.get()?.id ?? null })
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

function keepOverLink(link: string): void {
  keepInHistory({ overLink: { link, case: $case.get(), view: $view.get() } })
}

function keepVisit(visit: Visit): void {
  if (!keepWithTab(visit)) keepInHistory({ visit })
}

/** Whether the tab keeps it; a lab without figures leaves nothing behind. */
function keepWithTab(visit: Visit): boolean {
  const hasAny = visit.id !== null || hasFigures(visit.case)
  try {
    sessionStorage.removeItem(TAB_KEY)
    if (hasAny) sessionStorage.setItem(TAB_KEY, JSON.stringify(visit))
    return hasAny
  } catch {
    return false
  }
}

function keepInHistory(state: object): void {
  try {
    history.replaceState({ ...history.state, ...state }, '')
  } catch {
    // Some browsers bound the size or the pace of this; what is remembered or exported does not rest on it.
  }
}
