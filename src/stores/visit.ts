import { $case, hasFigures, showScenario } from './case.ts'
import { $current } from './current.ts'
import type { Visit } from './keep-visit.ts'
import { TAB_KEY } from './keys.ts'
import { openLab, showUnremembered } from './labs.ts'
import { placeOfShown } from './scenarios.ts'
import { isShared, type Shared } from './shared.ts'
import { $view } from './view.ts'

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
