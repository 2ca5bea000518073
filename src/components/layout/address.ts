/**
 * This page's own address, without its fragment and what chat programs add to it. The offline edition is
 * one file; it says after `?p=` which page it shows.
 */
export function pageAddress(): string {
  const page = document.documentElement.dataset['offlinePage']
  return location.href.replace(/[?#].*/, '') + (page === undefined ? '' : `?p=${page}`)
}
