import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { SitePage } from '../../src/search/site-pages.ts'
import { clausesOf, type PolicyClauses } from './clauses.ts'
import type { OwnPage } from './pagefind.ts'
import { isOpen } from './site-map.ts'
import { ownPageOf } from './site-pages.ts'

/** A built page by its path in the site, as `policies/moe-standard/index.html`. */
export interface BuiltPage {
  readonly path: string
  /** Where it is served, as `policies/moe-standard/`; a page like 404.html has no address of its own. */
  readonly address: string | null
  /** Its HTML as bytes: the strings of thousands of pages would not fit the heap. */
  readonly bytes: Buffer
  /** The official text on it. */
  readonly text: PolicyClauses | undefined
  /** What else of it can be looked for. */
  readonly site: (OwnPage & SitePage) | undefined
  /** Whether search engines may list it. */
  readonly isOpen: boolean
}

/** Every page of the built site, read once. */
export function readPages(root: string): BuiltPage[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  const pages: BuiltPage[] = []
  for (const path of files.map((file) => file.split(sep).join('/')).sort()) {
    const bytes = readFileSync(join(root, path))
    const html = bytes.toString('utf8')
    const folder = path.replace(/index\.html$/, '')
    pages.push({
      path,
      address: folder === path ? null : folder,
      bytes,
      // A copy: what is cut from a string keeps all of it in memory.
      text: structuredClone(clausesOf(html)),
      site: ownPageOf(folder, html),
      isOpen: isOpen(html),
    })
  }
  return pages
}
