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
  const typed = new Map<string, readonly [Entry, string]>()
  const pressed: HTMLButtonElement[] = []
  const pasted: [Element, string][] = []
  const keep = (entry: Entry, value = heldOf(entry)) => typed.set(keyOf(entry), [entry, value])
  const before = takeLeft()
  for (const entry of root.querySelectorAll<Entry>('input, textarea')) {
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
    const left = [...typed].map(([key, [, value]]) => [key, value])
    if (left.length > 0) leaveWithTab(JSON.stringify(Object.fromEntries(left)))
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

/** Radios of one name are one entry; each tick of a list is one. */
function keyOf({ type, name, value }: Entry): string {
  if (type === 'checkbox') return `${name}=${value}`
  return type === 'radio' ? name : `${name}#`
}

const TICKED = 'ticked'

function heldOf(entry: Entry): string {
  return isTick(entry) ? (entry.checked ? TICKED : '') : entry.value
}

function isTick(entry: Entry): entry is HTMLInputElement {
  return entry.type === 'checkbox'
}

/** Where this tab keeps what was typed into a page that was left before it listened. */
const leftKey = () => `early:${location.pathname}${location.hash}`

function leaveWithTab(typed: string): void {
  try {
    sessionStorage.setItem(leftKey(), typed)
  } catch {
    // A browser without such storage: what was typed a moment ago is lost with the page.
  }
}

function takeLeft(): Readonly<Record<string, string>> {
  try {
    const left: unknown = JSON.parse(sessionStorage.getItem(leftKey()) ?? '{}')
    sessionStorage.removeItem(leftKey())
    return Object.fromEntries(Object.entries(left ?? {}).filter(([, value]) => typeof value === 'string'))
  } catch {
    return {}
  }
}

const EVENTS = ['input', 'change', 'click'] as const

function isEntry(target: Element): target is Entry {
  if (target instanceof HTMLInputElement) return /^(?:text|radio|checkbox)$/.test(target.type)
  return target instanceof HTMLTextAreaElement
}

/**
 * Whether it no longer stands as it was served. A browser that comes back to a page puts its choices back by itself,
 * which nobody made just now: the page's own memory knows them.
 */
function isChanged(entry: Entry): boolean {
  if (entry.type === 'radio')
    return entry instanceof HTMLInputElement && entry.checked && !entry.defaultChecked && isFirstVisit()
  if (isTick(entry)) return entry.checked !== entry.defaultChecked && isFirstVisit()
  return isEntry(entry) && entry.value !== entry.defaultValue
}

function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as { type?: string }[]
  return visit?.type === 'navigate'
}

function typeAgain(entry: Entry, value: string): void {
  if (entry instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(entry.type)) {
    entry.checked = entry.type === 'radio' || value === TICKED
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
