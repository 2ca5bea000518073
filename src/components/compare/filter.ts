/** Shows only the chosen texts, what has words of them, and the lines of the contents that lead there. */
export function startFilter(page: HTMLElement): void {
  const boxes = [...page.querySelectorAll<HTMLInputElement>('[data-text-filter] input')]
  const says = page.querySelector('[data-filter-says]')
  const entries = [...page.querySelectorAll<HTMLElement>('[data-entry]')]
  const filter = () => {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value)
    for (const entry of entries) {
      const columns = [...entry.querySelectorAll<HTMLElement>('[data-text]')]
      for (const column of columns)
        column.hidden = chosen.length > 0 && !chosen.includes(column.dataset['text'] ?? '')
      entry.hidden = columns.every(({ hidden }) => hidden)
    }
    for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-outline] nav a'))
      link.hidden = document.getElementById(link.hash.slice(1))?.hidden === true
    const shown = entries.filter(({ hidden }) => !hidden).length
    if (says !== null)
      says.textContent = chosen.length === 0 ? '' : `显示 ${entries.length} 项中的 ${shown} 项。`
  }
  for (const box of boxes) box.addEventListener('change', filter)
  // Who comes back, or follows a link to what is hidden, sees it.
  const arrive = () => {
    if (document.getElementById(location.hash.slice(1))?.hidden !== true) return
    for (const box of boxes) box.checked = false
    filter()
    document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }
  addEventListener('hashchange', arrive)
  filter()
  arrive()
}
