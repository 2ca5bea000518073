/**
 * On paper an empty cell is empty. Chromium before 100 never ends laying out a long table with the words that stand
 * in empty inputs, so they are gone while the page is printed.
 */
export function startPrinting(root: HTMLElement): void {
  const words = new Map<Element, string>()
  addEventListener('beforeprint', () => {
    for (const input of root.querySelectorAll('input[placeholder]')) {
      words.set(input, input.getAttribute('placeholder') ?? '')
      input.removeAttribute('placeholder')
    }
  })
  addEventListener('afterprint', () => {
    for (const [input, text] of words) input.setAttribute('placeholder', text)
    words.clear()
  })
}
