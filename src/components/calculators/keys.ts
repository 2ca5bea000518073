import type { Bench } from '../../stores/index.ts'

/**
 * Entry like a sheet: Enter goes to the next figure that the column and the filter in view ask for, Shift+Enter
 * back, Escape restores what stood there before.
 */
export function startKeys(root: HTMLElement, bench: Bench): void {
  let before = { input: null as HTMLInputElement | null, value: '' }
  root.addEventListener('focusin', ({ target }) => {
    if (isFigure(target)) before = { input: target, value: target.value }
  })
  root.addEventListener('keydown', (event) => {
    const { target } = event
    if (!isFigure(target) || event.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      const all = figuresIn(root, bench)
      all[all.indexOf(target) + (event.shiftKey ? -1 : 1)]?.focus()
    }
    if (event.key === 'Escape' && before.input === target) {
      target.value = before.value
      target.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
  root.addEventListener('focusin', ({ target }) => {
    if (isFigure(target)) target.select()
  })
}

function isFigure(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'text' && target.closest('tr.entry') !== null
}

/** The figures in view, in the page's order. */
function figuresIn(root: HTMLElement, bench: Bench): HTMLInputElement[] {
  const stage = bench.$assessment.get().columns[bench.$column.get()]?.id ?? ''
  return [...root.querySelectorAll<HTMLInputElement>('tr.entry input[type="text"]')].filter(
    (input) =>
      input.offsetParent !== null &&
      input.closest('tr')?.getAttribute('data-asked')?.split(' ').includes(stage),
  )
}
