import type { Bench } from '../../stores/index.ts'

/** What browsers report of a key that an input method takes for itself, where they do not say that it composes. */
const TAKEN_BY_INPUT_METHOD = 229

/**
 * Entry like a sheet: Enter goes to the next figure that the column and the filter in view ask for, Shift+Enter
 * back, Escape restores what stood there before. While an input method composes the keys are its own.
 */
export function startKeys(root: HTMLElement, bench: Bench): void {
  let before: { readonly input: HTMLInputElement; readonly value: string } | null = null
  root.addEventListener('focusin', ({ target }) => {
    if (!isFigure(target)) return
    before = { input: target, value: target.value }
    target.select()
  })
  // A block that is pasted fills other figures too: the way back from it is 撤销.
  root.addEventListener('paste', ({ defaultPrevented }) => {
    if (defaultPrevented) before = null
  })
  root.addEventListener('keydown', (event) => {
    const { target } = event
    if (!isFigure(target) || event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return
    if (event.key === 'Enter') {
      event.preventDefault()
      neighbour(figuresIn(root, bench), target, event.shiftKey)?.focus()
    }
    if (event.key === 'Escape' && before?.input === target && target.value !== before.value) {
      target.value = before.value
      target.dispatchEvent(new Event('input', { bubbles: true }))
      target.select()
    }
  })
}

/** Whether something is a figure's input in the table. */
export function isFigure(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'text' && target.closest('tr.entry') !== null
}

/** The figures in view that the column asks for, in the page's order. */
export function figuresIn(root: HTMLElement, bench: Bench): HTMLInputElement[] {
  const stage = bench.$assessment.get().columns[bench.$column.get()]?.id ?? ''
  return Array.from(root.querySelectorAll<HTMLInputElement>('tr.entry input[type="text"]')).filter(
    (input) =>
      input.offsetParent !== null &&
      input.closest('tr')?.getAttribute('data-asked')?.split(' ').includes(stage),
  )
}

/** The next of `all` in the page's order, or the one before; `from` itself need not be among them. */
function neighbour(all: readonly HTMLInputElement[], from: Node, isBack: boolean): HTMLElement | undefined {
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING
  const there = all.filter((input) => (from.compareDocumentPosition(input) & side) !== 0)
  return isBack ? there[there.length - 1] : there[0]
}
