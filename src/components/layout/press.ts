/** What is said where something loaded on demand did not arrive. */
export const NOT_LOADED = '没有成功，可能是这部分没有载入。请检查网络后重试；仍不行请在网络恢复后刷新本页。'

let bar: HTMLElement | undefined

/**
 * Does what a press asks for. Where that fails, as when a part of the site does not arrive, it is said at the
 * foot of the window, with a button that tries again. Never rejects; whether it worked.
 */
export async function press(action: () => unknown): Promise<boolean> {
  bar?.remove()
  try {
    await action()
    return true
  } catch {
    bar?.remove()
    bar = barFor(action)
    // Behind an open dialog nothing could be pressed.
    const dialog = document.querySelector('dialog[open]')
    ;(dialog ?? document.body).append(bar)
    return false
  }
}

function barFor(action: () => unknown): HTMLElement {
  const made = document.createElement('div')
  made.className = 'not-loaded'
  made.setAttribute('role', 'alert')
  made.dataset['editorial'] = ''
  made.append(
    NOT_LOADED,
    button('重试', () => press(action)),
    button('关闭', () => made.remove()),
  )
  return made
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = label
  made.addEventListener('click', onClick)
  return made
}
