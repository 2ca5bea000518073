import { readFile } from 'node:fs/promises'
import { type CheerioAPI, load } from 'cheerio'
import type { SitePage } from '../../src/search/site-pages.ts'
import type { OwnPage } from './pagefind.ts'

/** Addresses of the site's own pages: no text, no frame of another page, not where one searches. */
const OWN = /^(?!policies\/|compare\/.|embed\/|search\/$|404\.html$|$)/
/** What a page asks and says first. */
const SAID =
  'main .lead, main h2, main [data-entry] > h3, #calculator th[scope="row"], #calculator label, #calculator legend, [data-quotations] label, [data-quotations] dt'

/** The site's own page at `path`, with all its words and those it is found by; `undefined` of a text. */
export function ownPageOf(path: string, html: string): (OwnPage & SitePage) | undefined {
  if (!OWN.test(path)) return undefined
  const $ = load(html)
  const title = $('h1').first().text().trim()
  if (title === '' || $('article[data-policy]').length > 0) return undefined
  const lines = $(SAID)
    .toArray()
    .map((element) => wordsOf($, element, '.badge, input'))
  return {
    href: path,
    title,
    words: [...new Set(lines)].filter((line) => line.length > 1).join('\n'),
    text: apart($, 'main'),
  }
}

/** The texts of an element with a blank between them: cells and fields are not one word. */
function apart($: CheerioAPI, selector: string): string {
  const main = $(selector).clone()
  main.find('script, style, template, noscript, textarea').remove()
  const pieces = main
    .find('*')
    .addBack()
    .contents()
    .toArray()
    .flatMap((node) => (node.type === 'text' ? [node.data.replace(/\s+/g, ' ').trim()] : []))
  return pieces.filter((piece) => piece !== '').join(' ')
}

function wordsOf($: CheerioAPI, element: Parameters<CheerioAPI>[0], leftOut: string): string {
  const own = $(element).clone()
  own.find(leftOut).remove()
  return own.text().replace(/\s+/g, ' ').trim()
}

/** How people ask for what a page has, also where a script makes it: a row of `pages.json`. */
interface Asked {
  /** How the addresses of the pages begin. */
  readonly pages: string
  readonly line: string
  readonly words: string
}

/** The pages with how people ask for them, as `src/content/terms/pages.json` has it. */
export async function askedPages(pages: readonly SitePage[]): Promise<SitePage[]> {
  const file = new URL('../../src/content/terms/pages.json', import.meta.url)
  const rows = JSON.parse(await readFile(file, 'utf8')) as Asked[]
  return pages.map(({ href, title, words }) => {
    const asked = rows.filter((row) => href.startsWith(row.pages)).map((row) => `${row.line}\t${row.words}`)
    return { href, title, words: [...asked, words].filter(Boolean).join('\n') }
  })
}
