import type { Bench } from '../../stores/index.ts'
import { figuresIn, isFigure } from './keys.ts'
import { $pasting } from './pasting.ts'

/**
 * Pasting into the table: a single cell goes where the cursor is, as everywhere. More than one goes to as many
 * figures where all of it is numbers; anything else is first shown with what would go where.
 */
export function startPasting(root: HTMLElement, bench: Bench): void {
  root.addEventListener('paste', (event) => {
    const { target } = event
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!isFigure(target) || target.inputMode !== 'decimal' || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, '')))
      return
    event.preventDefault()
    const inView = figuresIn(root, bench).map(({ name }) => name)
    void pasteBlock(bench, text, target.name, inView)
  })
}

async function pasteBlock(bench: Bench, text: string, at: string, inView: readonly string[]): Promise<void> {
  try {
    const { pasteInto } = await import('./paste/into.ts')
    if (pasteInto(bench, text, at, inView)) return
  } catch {
    // What could not be loaded is asked for again by the panel, which keeps the text.
  }
  $pasting.set({ bench, text })
}
