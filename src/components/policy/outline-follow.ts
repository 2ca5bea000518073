const WIDE = '(min-width: 68rem)'

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
  const links = new Map(
    Array.from(outline.querySelectorAll('a'), (link) => [decodeURIComponent(link.hash.slice(1)), link]),
  )
  const follow = new IntersectionObserver(
    (entries) => {
      const entered = entries.find(({ isIntersecting }) => isIntersecting)
      if (entered === undefined) return
      for (const link of links.values()) link.removeAttribute('aria-current')
      const link = links.get(entered.target.id)
      link?.setAttribute('aria-current', 'location')
      if (link !== undefined && wide.matches) keepInView(outline, link)
    },
    { rootMargin: '-10% 0px -75%' },
  )
  for (const id of links.keys()) {
    const clause = document.getElementById(id)
    if (clause !== null) follow.observe(clause)
  }
}

function keepInView(box: HTMLElement, link: HTMLElement): void {
  const { top, bottom } = link.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  if (top < frame.top || bottom > frame.bottom) box.scrollTop += top - frame.top - frame.height / 2
}
