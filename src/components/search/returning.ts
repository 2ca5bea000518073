const KEY = 'search-followed'

/** Notes for this tab which hit of the search is followed, so that going back leads to it. */
export function noteFollowed(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-hit], a[data-site-hit]')
  if (link === null) return
  try {
    sessionStorage.setItem(KEY, JSON.stringify([location.search, link.getAttribute('href')]))
  } catch {
    // A browser without such storage goes back to the top.
  }
}

/** Gives the focus to the hit that was followed from here, if the reader comes back to it, once. */
export function returnToFollowed(results: HTMLElement): void {
  const followed = takeFollowed()
  if (followed === undefined) return
  const links = results.querySelectorAll<HTMLAnchorElement>('a[data-hit], a[data-site-hit]')
  Array.from(links)
    .find((link) => link.getAttribute('href') === followed)
    ?.focus()
}

function takeFollowed(): string | undefined {
  try {
    const [search, href] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as string[]
    if (search === undefined) return undefined
    sessionStorage.removeItem(KEY)
    const [visit] = performance.getEntriesByType('navigation') as { type?: string }[]
    return search === location.search && visit?.type === 'back_forward' ? href : undefined
  } catch {
    return undefined
  }
}
