import { startArrival } from './arrival.ts'
import { startClauseTools } from './clause-tools.ts'
import { startOutline } from './outline-follow.ts'

/** What a policy page does for its reader; nothing on other pages. */
export function startReading(): void {
  if (document.querySelector('article[data-policy]') === null) return
  startOutline()
  startClauseTools()
  startArrival()
}
