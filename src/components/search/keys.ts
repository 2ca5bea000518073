/** Up and down go from the field through the hits and back. */
export function moveByArrows(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
  const stops = [field, ...results.querySelectorAll<HTMLElement>('[data-hit]')]
  const at = stops.indexOf(event.target as HTMLElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
