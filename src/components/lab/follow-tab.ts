import { type Bench, ENTRY_TAB } from '../../stores/index.ts'

/** Shows the entry table or what stands in its place; what leads to a row brings the table back. */
export function followTab(root: HTMLElement, { $tab }: Bench): void {
  const panel = root.querySelector<HTMLElement>('#panel-entry')
  if (panel === null) return
  $tab.subscribe((tab) => {
    panel.hidden = tab !== ENTRY_TAB
  })
  const toRow = (hash: string) => {
    const row = document.getElementById(hash.slice(1))
    if (row !== null && panel.contains(row)) $tab.set(ENTRY_TAB)
  }
  root.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a[href^="#"]')
    if (link !== null) toRow(link.getAttribute('href') ?? '')
  })
  addEventListener('hashchange', () => toRow(location.hash))
}
