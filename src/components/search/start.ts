import { openOverlay } from './overlay.ts'
import { wakeBox } from './wake.ts'

/**
 * Wakes the search where it is wanted: a box on the page when it gets the focus (or the address brings a
 * query), the overlay on `/`, Ctrl+K or the header's link. Until then nothing of it is downloaded. Where
 * the browser knows no dialogs the link stays a link.
 */
export function startSearch(): void {
  const box = document.querySelector<HTMLElement>('[data-search]')
  const field = box?.querySelector('input')
  if (box != null && field != null) {
    const wake = () => void wakeBox(box)
    if (document.activeElement === field || /[?&#]q=/.test(location.search + location.hash)) wake()
    // Where it did not load, the next time tries again.
    field.addEventListener('focus', wake)
  }
  const link = document.querySelector('[data-search-open]')
  if (field == null && (link === null || !('HTMLDialogElement' in window))) return
  const open = (event: Event) => {
    event.preventDefault()
    if (field == null) openOverlay()
    else field.select()
  }
  addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
    const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
    if (isCtrlK || (isSlash && !isTyping(event.target as Element))) open(event)
  })
  link?.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
    if (!ctrlKey && !metaKey && !shiftKey) open(event)
  })
}

function isTyping(target: Element): boolean {
  return target.closest('input, textarea, select, [contenteditable]') !== null
}
