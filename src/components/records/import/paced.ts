import type { Steps } from '../../../calculators/records/index.ts'

/** Somebody who waits for long work: is told how far it is, and may not want it any more. */
export interface Waiting {
  readonly onShare: (share: number) => void
  readonly isOver: () => boolean
}

/** The work was given up before its end. */
export class GivenUp extends Error {}

/** The page works for so long before it looks after its reader. */
const SLICE_MS = 20

/**
 * What steps come to, done in slices between which the page draws and answers.
 * @throws GivenUp where nobody waits for it any more.
 */
export async function paced<Result>(steps: Steps<Result>, waiting: Waiting): Promise<Result> {
  let until = performance.now() + SLICE_MS
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
    if (performance.now() < until) continue
    waiting.onShare(next.value)
    await turn()
    if (waiting.isOver()) throw new GivenUp()
    until = performance.now() + SLICE_MS
  }
}

/** Lets the browser do what waits; a timer would be held back in a tab that is not looked at. */
function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
