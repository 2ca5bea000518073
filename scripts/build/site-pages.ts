import { load } from 'cheerio'
import type { SitePage } from '../../src/search/site-pages.ts'

/** Pages that do something; the texts themselves are searched clause by clause. */
const TOOL = /^(?:calculators\/[^/]+|quotations)\/$/

/** What can be looked for of a tool's page at `path`: its words and what it asks; `undefined` of any other page. */
export function sitePageOf(path: string, html: string): SitePage | undefined {
  if (!TOOL.test(path)) return undefined
  const $ = load(html)
  const said = $(
    'main .lead, #calculator th[scope="row"], [data-quotations] label, [data-quotations] dt, #calculator label, #calculator legend',
  ).toArray()
  const lines = said.map((element) => {
    const own = $(element).clone()
    own.find('.badge, input').remove()
    return own.text().replace(/\s+/g, ' ').trim()
  })
  const words = [...new Set(lines)].filter((line) => line.length > 1).join('\n')
  return { href: path, title: $('h1').first().text().trim(), words }
}
