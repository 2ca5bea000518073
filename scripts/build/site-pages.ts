import { load } from 'cheerio'
import type { SitePage } from '../../src/search/site-pages.ts'

/** Pages that do something; the texts themselves are searched clause by clause. */
const PAGE = /^(?:calculators\/[^/]+|compare|quotations)\/$/

/** What can be looked for of a page at `path`: its words, what it asks and what it compares; `undefined` of any other page. */
export function sitePageOf(path: string, html: string): SitePage | undefined {
  if (!PAGE.test(path)) return undefined
  const $ = load(html)
  const said = $(
    'main .lead, main [data-entry] > h3, #calculator th[scope="row"], [data-quotations] label, [data-quotations] dt, #calculator label, #calculator legend',
  ).toArray()
  const lines = said.map((element) => {
    const own = $(element).clone()
    own.find('.badge, input').remove()
    return own.text().replace(/\s+/g, ' ').trim()
  })
  const words = [...new Set(lines)].filter((line) => line.length > 1).join('\n')
  return { href: path, title: $('h1').first().text().trim(), words }
}
