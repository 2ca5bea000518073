import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { CALCULATORS } from '../../src/calculators/index.ts'
import { DIST } from './serve.ts'

/** The page of every calculator, as the site addresses it. */
export const CALCULATOR_PAGES = CALCULATORS.map(({ slug }) => `calculators/${slug}/`)

/** Every built page as the address it is served at, relative to the site's root: `policies/moe-standard/`. */
export function builtPages(dir = DIST): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''))
    .sort()
}

/** The built file behind such an address. */
export function builtHtml(page: string): string {
  return readFileSync(join(DIST, page.endsWith('.html') ? page : `${page}index.html`), 'utf8')
}
