import { $draft, type Bench, EMPTY_DRAFT } from '../../stores/index.ts'
import { press } from '../layout/press.ts'

/** Fetches the rules that a page did without at its start, as soon as somebody goes to a field or any figure is there. */
export function wakeWhenNeeded(root: HTMLElement, bench: Bench): void {
  if (bench.isAwake()) return
  const wake = () => void press(bench.wake)
  root.addEventListener('focusin', wake, { once: true })
  const stop = $draft.subscribe((draft) => {
    if (draft === EMPTY_DRAFT) return
    wake()
    // It may be told at once, before there is anything to stop.
    setTimeout(() => stop())
  })
}
