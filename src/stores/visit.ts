import { $case, hasFigures, placeOfShown, showScenario } from './case.ts'
import { takeNotice } from './conflict.ts'
import { TAB_KEY } from './keys.ts'
import { openLab, showUnremembered } from './labs.ts'
import { $origin } from './origin.ts'
import { $current } from './remembered.ts'
import { isShare, isShared, type Shared } from './share.ts'
import { $view } from './view.ts'

const CALM_MS = 1000

/** What a tab has on screen, and whose it is: a remembered lab's id, or `null`. */
interface Visit extends Shared {
  readonly id: string | null
}

/**
 * Keeps the figures and the view with this tab, so that they follow to every page of the site and back; closing
 * the tab forgets them. A browser without such storage keeps them with the history entry. What is typed over a
 * link's figures stays with that link's entry: other pages go on with the reader's own.
 */
export function keepForReturn(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = () => {
    clearTimeout(timer)
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
  // A page that the browser had put by as it was: the tab has gone on since.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || $origin.get().kind === 'shared') return
    takeNotice()
    returnToVisit()
  })
}

/**
 * Brings back what this tab had on screen, or where it keeps nothing this history entry; of a remembered lab's
 * figures the stored ones are newer.
 */
export function returnToVisit(): void {
  const visit: unknown = visitOfTab() ?? history.state?.visit
  if (!isVisit(visit)) return
  $view.set(visit.view)
  if (visit.id === null) {
    if (hasFigures(visit.case)) showUnremembered(visit.case)
  } else if (visit.id === $current.get()?.id || openLab(visit.id))
    showScenario(placeOfShown(visit.case, $case.get()))
}

/** What was typed over the figures of the link that the address carries; `null` where the link is opened afresh. */
export function typedOver(fragment: string): Shared | null {
  const over: unknown = history.state?.overLink
  return isShared(over) && (over as { link?: unknown }).link === fragment ? over : null
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

function visitOfTab(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(TAB_KEY) ?? 'null')
  } catch {
    return null
  }
}

function isVisit(value: unknown): value is Visit {
  if (!isShared(value)) return false
  const { id } = value as { id?: unknown }
  return id === null || typeof id === 'string'
}
