/**
 * This page's own address, without its fragment and what chat programs add to it. The offline edition is
 * one file; it says after `?p=` which page it shows.
 */
export function pageAddress(): string {
  const page = document.documentElement.dataset['offlinePage']
  return location.href.replace(/[?#].*/, '') + (page === undefined ? '' : `?p=${page}`)
}

/** A fragment in the characters that a reader sees; as it stands where it was cut in the middle of one. */
export function decodedFragment(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
