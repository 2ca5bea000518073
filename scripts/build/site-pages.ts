import { load } from 'cheerio'
import type { SitePage } from '../../src/search/site-pages.ts'

/** Pages where something is filled in: calculators, the records. */
const FORMS = /^(?:calculators\/[^/]+|records)\/$/

const SAID =
  'main .lead, #calculator th[scope="row"], #calculator label, #calculator legend, .explained th[scope="row"], .explained b'

/** What can be looked for of such a page at `path`: its words and what it asks; `undefined` of any other page. */
export function sitePageOf(path: string, html: string): SitePage | undefined {
  if (!FORMS.test(path)) return undefined
  const $ = load(html)
  const said = $(SAID).toArray()
  const lines = said.map((element) => {
    const own = $(element).clone()
    own.find('.badge, input').remove()
    return own.text().replace(/\s+/g, ' ').trim()
  })
  const words = [...new Set(lines)].filter((line) => line.length > 1).join('\n')
  return { href: path, title: $('h1').first().text().trim(), words }
}
