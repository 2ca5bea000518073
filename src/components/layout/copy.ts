/** Copies `text`, also on plain http where the clipboard API does not exist. Whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard !== undefined) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Refused by a policy or a frame: the old way may still work.
    }
  }
  const before = document.activeElement
  const selection = getSelection()
  const selected = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
  const field = document.createElement('textarea')
  field.value = text
  field.setAttribute('readonly', '')
  field.className = 'visually-hidden'
  // Behind an open dialog nothing can be selected.
  const dialog = document.querySelector('dialog[open]')
  ;(dialog ?? document.body).append(field)
  field.select()
  const copied = document.execCommand('copy')
  field.remove()
  if (before instanceof HTMLElement) before.focus()
  // What the reader had selected is cited again by the next press.
  if (selected !== undefined) {
    selection?.removeAllRanges()
    selection?.addRange(selected)
  }
  return copied
}
