import { startLiving } from './living.ts'
import { startReading } from './reading.ts'

/** What a page with a text does besides: table of contents, the clause's tools, the reader's own figures. */
export function startPolicy(): void {
  startReading()
  startLiving()
}
