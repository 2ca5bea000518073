const STEPS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
])

/** Up and down go from the field through the hits and back; Esc on a hit goes back to the field. */
export function moveByKeys(event: KeyboardEvent, field: HTMLElement, results: HTMLElement): void {
  if (event.isComposing) return
  const stops = [field, ...results.querySelectorAll<HTMLElement>('[data-hit], [data-site-hit]')]
  const at = stops.indexOf(event.target as HTMLElement)
  const step = STEPS.get(event.key)
  const isBack = event.key === 'Escape' && at > 0
  const next = isBack ? field : step === undefined ? undefined : stops[at + step]
  if (at < 0 || next === undefined) return
  // In the dialog Esc would close it at once.
  event.preventDefault()
  next.focus()
}
