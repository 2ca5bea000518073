/** What is pressed or typed while the page's script takes it up, part by part. */
export interface Early {
  /** Does it all once more, now that every part listens. */
  readonly replay: () => void
}

type Entry = HTMLInputElement | HTMLTextAreaElement

/**
 * From here on until it is replayed, what a reader does waits: a part that already listens would change figures,
 * and the parts still to come would then not agree with what the server drew. Nothing typed before is lost.
 */
export function holdEarly(root: HTMLElement): Early {
  const typed = new Map<string, Entry>()
  const values = new Map<string, string>()
  const pressed: HTMLButtonElement[] = []
  const keep = (entry: Entry) => {
    const key = entry.type === 'radio' ? entry.name : `${entry.name}#`
    typed.set(key, entry)
    values.set(key, entry.value)
  }
  for (const entry of root.querySelectorAll<Entry>('input, textarea')) if (isChanged(entry)) keep(entry)

  const wait = (event: Event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    if (event.type !== 'click' && isEntry(target)) keep(target)
    const button = event.type === 'click' ? target.closest('button') : null
    if (button !== null) pressed.push(button)
    if (event.type !== 'click' || button !== null) event.stopPropagation()
  }
  for (const type of EVENTS) root.addEventListener(type, wait, true)

  return {
    replay() {
      for (const type of EVENTS) root.removeEventListener(type, wait, true)
      for (const [key, entry] of typed) typeAgain(entry, values.get(key) ?? '')
      for (const button of pressed) button.click()
    },
  }
}

const EVENTS = ['input', 'change', 'click'] as const

function isEntry(target: Element): target is Entry {
  if (target instanceof HTMLInputElement) return target.type === 'text' || target.type === 'radio'
  return target instanceof HTMLTextAreaElement
}

/**
 * Whether it no longer stands as it was served. A browser that comes back to a page puts its choices back by itself,
 * which nobody made just now: the page's own memory knows them.
 */
function isChanged(entry: Entry): boolean {
  if (entry.type === 'radio')
    return entry instanceof HTMLInputElement && entry.checked && !entry.defaultChecked && isFirstVisit()
  return isEntry(entry) && entry.value !== entry.defaultValue
}

function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as { type?: string }[]
  return visit?.type === 'navigate'
}

function typeAgain(entry: Entry, value: string): void {
  if (entry.type === 'radio' && entry instanceof HTMLInputElement) {
    entry.checked = true
    entry.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  entry.value = value
  entry.dispatchEvent(new Event('input', { bubbles: true }))
}
