import { startArrival } from './arrival.ts'
import { startClauseTools } from './clause-tools.ts'
import { startOutline } from './outline-follow.ts'

/** What a policy page does for its reader; on other pages no more than follow the contents, where there are some. */
export function startReading(): void {
  startOutline()
  if (document.querySelector('article[data-policy]') === null) return
  startArrival(startClauseTools())
}
