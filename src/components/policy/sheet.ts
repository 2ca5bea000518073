import { element } from '../search/element.ts'

/**
 * Opens a dialog over the page with these parts under its title; Escape, 关闭 and a press outside close it, and the
 * focus goes back to where it was. Browsers without dialogs show it in the page.
 */
export function openSheet(title: string, ...parts: readonly Node[]): HTMLDialogElement {
  const before = document.activeElement
  const close = element('button', { type: 'button' }, '关闭')
  const heading = element('h2', { id: 'sheet-title' }, title)
  const sheet = element(
    'dialog',
    { class: 'search-overlay sheet', 'aria-labelledby': 'sheet-title', 'data-editorial': '' },
    element('div', { class: 'sheet-head' }, heading, close),
    ...parts,
  )
  document.body.append(sheet)
  const isModal = typeof sheet.showModal === 'function'
  if (isModal) sheet.showModal()
  else sheet.setAttribute('open', '')
  const end = () => {
    sheet.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
  sheet.addEventListener('close', end)
  const shut = () => (isModal ? sheet.close() : sheet.dispatchEvent(new Event('close')))
  close.addEventListener('click', shut)
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) shut()
  })
  return sheet
}
