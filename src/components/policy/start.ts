import { startArrival } from './arrival.ts'
import { startClauseTools } from './clause-tools.ts'
import { startLiving } from './living.ts'
import { startOutline } from './outline-follow.ts'

/** What a page with a table of contents does besides; where it holds a text, the clause's tools and the reader's own figures. */
export function startPolicy(): void {
  startOutline()
  if (document.querySelector('article[data-policy]') === null) return
  startArrival(startClauseTools())
  startLiving()
}
