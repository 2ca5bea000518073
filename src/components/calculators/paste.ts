import type { Bench } from '../../stores/index.ts'
import { press } from '../layout/press.ts'
import { figuresIn, isFigure } from './keys.ts'

const fetchPaste = () => import('./paste/open.tsx')

/** 粘贴数据: many figures at once. */
export function openPaste(bench: Bench): void {
  void press(async () => (await fetchPaste()).openPaste(bench, ''))
}

/**
 * Pasting into the table: a single cell goes where the cursor is, as everywhere. More than one goes to as many
 * figures where all of it is numbers; anything else is first shown with what would go where.
 */
export function startPasting(root: HTMLElement, bench: Bench): void {
  root.addEventListener('paste', (event) => {
    const { target } = event
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!isFigure(target) || !/[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''))) return
    event.preventDefault()
    const inView = figuresIn(root, bench).map(({ name }) => name)
    void press(async () => (await fetchPaste()).pasteBlock(bench, text, target.name, inView))
  })
}
