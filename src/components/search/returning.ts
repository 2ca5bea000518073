/** Notes in the history which hit is followed, so that going back leads to it. */
export function noteFollowed(event: Event): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-hit], a[data-site-hit]')
  if (link !== null) history.replaceState({ followed: link.getAttribute('href') }, '')
}

/** Gives the focus to the hit that was followed from here, if there is one, once. */
export function returnToFollowed(results: HTMLElement): void {
  const followed = (history.state as { followed?: string } | null)?.followed
  if (followed === undefined) return
  const links = results.querySelectorAll<HTMLAnchorElement>('a[data-hit], a[data-site-hit]')
  const link = Array.from(links).find((one) => one.getAttribute('href') === followed)
  if (link === undefined) return
  history.replaceState(null, '')
  link.focus()
}
