import { press } from '../layout/press.ts'

/** Loads what makes a box work, where it does not work yet; `here` is the policy the page shows, if it shows one. */
export async function wakeBox(box: HTMLElement, here?: string): Promise<void> {
  if (isAwake(box)) return
  const results = box.querySelector<HTMLElement>('[data-search-results]')
  const isLoaded = await press(async () => {
    const { openBox } = await import('./box.ts')
    if (!isAwake(box)) openBox(box, here)
  })
  if (!isLoaded && results !== null) results.dataset['state'] = 'error'
}

function isAwake(box: HTMLElement): boolean {
  return box.dataset['live'] !== undefined
}
