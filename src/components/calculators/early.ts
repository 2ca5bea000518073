/** What is pressed or typed while the page's script takes it up, part by part. */
export interface Early {
  /** Does it all once more, now that every part listens. */
  readonly replay: () => void
}

type Entry = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/**
 * From here on until it is replayed, what a reader does waits: a part that already listens would change figures,
 * and the parts still to come would then not agree with what the server drew. Nothing typed before is lost.
 */
export function holdEarly(root: HTMLElement): Early {
  const typed = new Map<string, readonly [Entry, string]>()
  const pressed: HTMLButtonElement[] = []
  const pasted: [Element, string][] = []
  const keep = (entry: Entry, value = heldOf(entry)) => typed.set(keyOf(entry), [entry, value])
  const before = takeLeft()
  for (const entry of root.querySelectorAll<Entry>('input, textarea, select')) {
    const left = before[keyOf(entry)]
    if (left === undefined ? isChanged(entry) : entry.type !== 'radio' || entry.value === left)
      keep(entry, left)
  }

  const wait = (event: Event) => {
    const { target } = event
    if (!(target instanceof Element)) return
    if (event.type !== 'click' && isEntry(target)) keep(target)
    const button = event.type === 'click' ? target.closest('button') : null
    if (button !== null) pressed.push(button)
    if (event.type !== 'click' || button !== null) event.stopPropagation()
  }
  /** A block of cells, which a single field would take as one line. */
  const waitForBlock = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (!(event.target instanceof Element) || !/[\t\n]/.test(text.trim())) return
    pasted.push([event.target, text])
    event.preventDefault()
    event.stopPropagation()
  }
  for (const type of EVENTS) root.addEventListener(type, wait, true)
  root.addEventListener('paste', waitForBlock, true)
  const leave = () => {
    if (typed.size > 0) leaveWithTab(Object.fromEntries([...typed].map(([key, [, value]]) => [key, value])))
  }
  addEventListener('pagehide', leave)

  return {
    replay() {
      for (const type of EVENTS) root.removeEventListener(type, wait, true)
      root.removeEventListener('paste', waitForBlock, true)
      removeEventListener('pagehide', leave)
      for (const [entry, value] of typed.values()) typeAgain(entry, value)
      for (const [target, text] of pasted) pasteAgain(target, text)
      for (const button of pressed) button.click()
    },
  }
}

/** Radios of one name are one entry; boxes of one name are each their own. */
function keyOf(entry: Entry): string {
  return entry.type === 'radio' ? entry.name : `${entry.name}#${isBox(entry) ? entry.value : ''}`
}

/** What was typed or chosen; of a box that is not ticked nothing. */
function heldOf(entry: Entry): string {
  return isBox(entry) && !entry.checked ? '' : entry.value
}

/** Where this tab keeps what was typed into a page that was left before it listened. */
const leftKey = () => `early:${location.pathname}${location.hash}`

function leaveWithTab(typed: Readonly<Record<string, string>>): void {
  try {
    sessionStorage.setItem(leftKey(), JSON.stringify(typed))
  } catch {
    // A browser without such storage: what was typed a moment ago is lost with the page.
  }
}

function takeLeft(): Readonly<Record<string, string>> {
  try {
    const left: unknown = JSON.parse(sessionStorage.getItem(leftKey()) ?? '{}')
    sessionStorage.removeItem(leftKey())
    const entries = Object.entries(left ?? {}).filter(([, value]) => typeof value === 'string')
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

const EVENTS = ['input', 'change', 'click'] as const

function isEntry(target: Element): target is Entry {
  if (target instanceof HTMLInputElement) return /^(?:text|radio|checkbox)$/.test(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}

function isBox(entry: Entry): entry is HTMLInputElement {
  return entry.type === 'checkbox'
}

/**
 * Whether it no longer stands as it was served. A browser that comes back to a page puts its choices back by itself,
 * which nobody made just now: the page's own memory knows them.
 */
function isChanged(entry: Entry): boolean {
  if (entry instanceof HTMLSelectElement) return entry.value !== '' && isFirstVisit()
  if (entry.type === 'radio' || isBox(entry))
    return entry instanceof HTMLInputElement && entry.checked && !entry.defaultChecked && isFirstVisit()
  return isEntry(entry) && entry.value !== entry.defaultValue
}

function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as { type?: string }[]
  return visit?.type === 'navigate'
}

function typeAgain(entry: Entry, value: string): void {
  if (entry instanceof HTMLSelectElement || isBox(entry)) {
    if (isBox(entry)) entry.checked = value !== ''
    else entry.value = value
    entry.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  if (entry.type === 'radio' && entry instanceof HTMLInputElement) {
    entry.checked = true
    entry.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  entry.value = value
  entry.dispatchEvent(new Event('input', { bubbles: true }))
}

function pasteAgain(target: Element, text: string): void {
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}
