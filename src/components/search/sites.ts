import { pagesWith, type SitePage } from '../../search/site-pages.ts'
import { element } from './element.ts'
import { fetchJson } from './load.ts'

interface Shown {
  readonly href: string
  readonly title: string
  readonly line: string
}

/**
 * The pages of the site that hold what is typed, behind the clauses: a group of its own, nothing where none does.
 * On the search page Pagefind adds those that the list of pages does not know.
 */
export async function findSites(typed: string, hrefs: DOMStringMap): Promise<Node[]> {
  const { pagesHref = '', siteHref = '', search } = hrefs
  const pages = await fetchJson<SitePage[]>(pagesHref)
  const listed = pagesWith(pages, typed).map(({ page, line }) => ({
    href: siteHref + page.href,
    title: page.title,
    line,
  }))
  return showSites([...listed, ...(search === 'page' ? await others(typed, siteHref, listed) : [])])
}

async function others(typed: string, siteHref: string, listed: readonly Shown[]): Promise<Shown[]> {
  const { findPages } = await import('./pagefind.ts')
  const found = await findPages(typed, siteHref)
  return found
    .filter((page) => !listed.some(({ href }) => href === page.href))
    .map(({ href, title, excerpt }) => ({ href, title, line: excerpt }))
}

function showSites(pages: readonly Shown[]): Node[] {
  if (pages.length === 0) return []
  const items = pages.map(({ href, title, line }) => {
    const name = element('span', { class: 'hit-name' }, title)
    const lines = line === '' ? [] : [element('span', { class: 'hit-line' }, line)]
    return element('li', {}, element('a', { 'data-site-hit': '', href }, name, ...lines))
  })
  const heading = element(
    'h2',
    { class: 'hits-title' },
    '站内页面 ',
    element('span', {}, String(pages.length)),
  )
  return [heading, element('ul', { class: 'hits' }, ...items)]
}
