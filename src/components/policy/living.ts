import { isLabHere } from '../../stores/keys.ts'
import { press } from '../layout/press.ts'

/** Set where a reader has closed the comparison; it goes with the tab. */
const CLOSED = 'joint-lab/living-closed'

/**
 * 对照我的数据: where a policy has a calculator, its clauses show the reader's own figures, if there are any here
 * and they were not put away, or if the reader asks. Until then nothing of it is downloaded.
 */
export function startLiving(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-living-open]')
  if (button === null) return
  const close = () => {
    button.hidden = false
    button.focus({ preventScroll: true })
    setClosed(true)
  }
  const open = () =>
    press(async () => {
      button.hidden = true
      try {
        const { openLiving } = await import('./living/open.tsx')
        await openLiving(close)
      } catch (error) {
        button.hidden = false
        throw error
      }
    })
  button.addEventListener('click', () => {
    setClosed(false)
    void open()
  })
  if (isLabHere() && !isClosed()) void open()
}

function isClosed(): boolean {
  try {
    return sessionStorage.getItem(CLOSED) !== null
  } catch {
    return false
  }
}

function setClosed(closed: boolean): void {
  try {
    if (closed) sessionStorage.setItem(CLOSED, '')
    else sessionStorage.removeItem(CLOSED)
  } catch {
    // Storage may be off; then the next page opens it again.
  }
}
