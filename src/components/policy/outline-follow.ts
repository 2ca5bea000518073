const WIDE = '(min-width: 68rem)'
/** The clause being read is the last that begins above here, in rem: below a table's head, where links arrive. */
const READING_LINE = 8.5

/** Opens the table of contents where it has a column of its own, and marks the clause being read. */
export function startOutline(): void {
  const outline = document.querySelector<HTMLDetailsElement>('[data-outline]')
  if (outline === null) return
  const wide = matchMedia(WIDE)
  const open = () => {
    outline.open = wide.matches
  }
  open()
  wide.addEventListener('change', open)
  outline.addEventListener('click', (event) => {
    if (!wide.matches && (event.target as Element).closest('a') !== null) outline.open = false
  })
  const place = outline.querySelector('[data-outline-place]')
  const title = place?.textContent ?? ''
  const links = new Map(
    Array.from(outline.querySelectorAll('a'), (link) => [decodeURIComponent(link.hash.slice(1)), link]),
  )
  const clauses = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
  let current: HTMLAnchorElement | undefined
  let isWaiting = false
  const follow = () => {
    isWaiting = false
    const line = READING_LINE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    const read = clauses.filter((clause) => clause.getBoundingClientRect().top <= line).pop()
    const link = links.get(read?.id ?? '')
    if (link === current) return
    current?.removeAttribute('aria-current')
    link?.setAttribute('aria-current', 'location')
    if (link !== undefined && wide.matches) keepInView(outline, link)
    place?.replaceChildren(...[title, ...pathTo(link).map((part) => ` › ${part}`)].map(part))
    current = link
  }
  const followSoon = () => {
    if (!isWaiting) requestAnimationFrame(follow)
    isWaiting = true
  }
  addEventListener('scroll', followSoon, { passive: true })
  // Larger type and the reader's own figures move the clauses without a scroll.
  new ResizeObserver(followSoon).observe(document.body)
  followSoon()
}

function part(words: string): HTMLElement {
  const made = document.createElement('span')
  made.textContent = words
  return made
}

/** The chapter that a line of the table of contents stands under, and the line. */
function pathTo(link: Element | undefined): string[] {
  let chapter = link
  while (chapter !== undefined && !chapter.matches('.chapter'))
    chapter = chapter.previousElementSibling ?? undefined
  const parts = chapter === link ? [link] : [chapter, link]
  return parts.flatMap((each) => each?.textContent?.trim() || [])
}

function keepInView(box: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 2
}
