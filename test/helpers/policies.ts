import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type CheerioAPI, load } from 'cheerio'
import { DIST } from './serve.ts'

const SOURCES = fileURLToPath(new URL('../../src/content/received', import.meta.url))

/** The slugs of the received texts, in the order of the alphabet. */
export const SLUGS = readdirSync(SOURCES).map((file) => file.replace(/\.txt$/, ''))

/** The text of `slug` as it was received. */
export function receivedText(slug: string): string {
  return readFileSync(`${SOURCES}/${slug}.txt`, 'utf8')
}

/** What the page of `slug` is written as. */
export function policySource(slug: string): string {
  return readFileSync(
    fileURLToPath(new URL(`../../src/content/policies/${slug}.mdx`, import.meta.url)),
    'utf8',
  )
}

/** The built page of `slug`, as it was written to dist/. */
export function builtPage(slug: string): CheerioAPI {
  return load(readFileSync(`${DIST}/policies/${slug}/index.html`, 'utf8'))
}

/** The official words of a built page: its article without whatever the site adds. */
export function officialText(page: CheerioAPI): string {
  const article = page('article[data-policy]').clone()
  article.find('[data-editorial]').remove()
  return article.text()
}

/** `text` without white space and without the bullets that lists print in its place. */
export function folded(text: string): string {
  return text.replace(/[\s·●•]/g, '')
}

/**
 * The official words at a fragment of `slug`, folded. A heading stands for what follows it up to the next
 * heading of its rank, a row for the rows that its indicator spans.
 */
export function clauseText(slug: string, fragment: string): string {
  const page = builtPage(slug)
  page('article[data-policy] [data-editorial]').remove()
  const clause = page(`article[data-policy] [id="${fragment}"]`)
  if (clause.length !== 1) throw new Error(`${slug} has ${clause.length} elements with the id ${fragment}`)
  const tag = clause.prop('tagName')?.toLowerCase() ?? ''
  const rank = /^h([1-6])$/.exec(tag)?.[1]
  const following =
    rank !== undefined
      ? clause.nextUntil(Array.from({ length: Number(rank) }, (_, level) => `h${level + 1}`).join())
      : tag === 'tr'
        ? clause.nextUntil(':not(.continued)')
        : clause.nextAll().slice(0, 0)
  return folded(clause.text() + following.text())
}
