const MOST = 5
let recent: string[] = []

/** What was searched for since the page was opened, latest first; kept nowhere else. */
export function recentSearches(): readonly string[] {
  return recent
}

export function remember(typed: string): void {
  const words = typed.trim().slice(0, 40)
  if (words !== '') recent = [words, ...recent.filter((one) => one !== words)].slice(0, MOST)
}
