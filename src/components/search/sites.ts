import type { SiteHit } from '../../search/site-pages.ts'
import { element } from './element.ts'

/** The pages of the site that hold the words, behind the clauses; nothing where none does. */
export function showSites(hits: readonly SiteHit[], siteHref: string): HTMLElement[] {
  if (hits.length === 0) return []
  const items = hits.map(({ page, line }) => {
    const name = element('span', { class: 'hit-name' }, page.title)
    const href = `${siteHref}${page.href}`
    const link = element('a', { 'data-site-hit': '', href }, name, ...(line === '' ? [] : [showLine(line)]))
    return element('li', {}, link)
  })
  const heading = element('h2', { class: 'hits-title' }, '本站的页面')
  return [heading, element('ul', { class: 'hits' }, ...items)]
}

function showLine(line: string): HTMLElement {
  return element('span', { class: 'hit-line' }, line)
}
