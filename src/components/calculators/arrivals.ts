import { type Bench, toggleGroup } from '../../stores/index.ts'
import { decodedFragment } from '../layout/address.ts'

/**
 * A link to a row unfolds its group where a phone has folded it and shows it where a filter hides it. What leads to
 * a thing to do also goes to the first field of its row.
 */
export function startArrivals(root: HTMLElement, bench: Bench): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    if (link !== null) arrive(root, bench, link.hash)
  })
  addEventListener('hashchange', () => arrive(root, bench, location.hash))
  arrive(root, bench, location.hash)
}

function arrive(root: HTMLElement, bench: Bench, hash: string): void {
  const id = decodedFragment(hash.slice(1))
  const row = document.getElementById(id)?.closest<HTMLElement>('tr.entry')
  if (row == null || !root.contains(row)) return
  const group = row.closest<HTMLElement>('[data-group]')?.dataset['group'] ?? ''
  if (!bench.$open.get().has(group)) toggleGroup(bench, group)
  if (row.hidden) bench.$filter.set('all')
  // The row shows once it is drawn anew.
  setTimeout(() => {
    row.scrollIntoView({ block: 'center' })
    if (id !== row.id) fieldOf(id, row)?.focus({ preventScroll: true })
  })
}

/** The first field of the place that an address names, else of its row. */
function fieldOf(id: string, row: HTMLElement): HTMLElement | null {
  const fields = 'input, select, textarea'
  return (
    document.getElementById(id)?.querySelector<HTMLElement>(fields) ?? row.querySelector<HTMLElement>(fields)
  )
}
