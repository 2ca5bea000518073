import { wakeBox } from './wake.ts'

let dialog: HTMLDialogElement | undefined

/** Opens the search over the page; it is made from the page's own template the first time. */
export function openOverlay(): void {
  dialog ??= make()
  if (!dialog.open) dialog.showModal()
  dialog.querySelector('input')?.select()
  const article = document.querySelector<HTMLElement>('article[data-policy]')
  void wakeBox(dialog.querySelector('[data-search]') as HTMLElement, article?.dataset['policy'])
}

function make(): HTMLDialogElement {
  const template = document.querySelector('template[data-search-overlay]') as HTMLTemplateElement
  const dialog = document.createElement('dialog')
  dialog.className = 'search-overlay'
  dialog.setAttribute('aria-label', '搜索')
  dialog.append(template.content.cloneNode(true))
  document.body.append(dialog)
  dialog.addEventListener('click', (event) => {
    const target = event.target as Element
    if (target === dialog || target.closest('[data-search-close], [data-hit]') !== null) dialog.close()
  })
  return dialog
}
