import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { SitePage } from '../../src/search/site-pages.ts'
import { writeClauses } from './clause-data.ts'
import { OUTLINE, outlineOf } from './clause-outline.ts'
import { clausesOf, type PolicyClauses } from './clauses.ts'
import { finishPage } from './finish-pages.ts'
import { type OwnPage, writePagefind } from './pagefind.ts'
import { indexOf, linkedTo, writeIndex } from './search-index.ts'
import { isOpen, siteMap } from './site-map.ts'
import { ownPageOf } from './site-pages.ts'

/** What the built pages say, gathered in one reading of each. */
interface Gathered {
  /** As bytes: the strings of thousands of pages would not fit the heap. */
  readonly bytes: Map<string, Buffer>
  readonly texts: PolicyClauses[]
  readonly pages: (OwnPage & SitePage)[]
  /** Paths that search engines may list. */
  readonly open: string[]
}

/**
 * Reads every built page once and makes of them what rests on them: the clauses as data, the search index, the site
 * map. What is searched and published is what is shown; a text left out of the build is left out of all of it. Then
 * each page is written as it is served.
 */
export function builtSite(): AstroIntegration {
  return {
    name: 'built-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now()
        const root = fileURLToPath(dir)
        const { bytes, texts, pages, open } = await gather(root)
        const index = indexOf(texts)
        await writeClauses(root, texts)
        const indexed = performance.now()
        const { versions, isWhole } = await writeIndex(root, index, pages)
        const indexing = ((performance.now() - indexed) / 1000).toFixed(1)
        // A collection too large to download has none: it would take longer than all the pages.
        if (isWhole) await writePagefind(root, index, pages)
        await siteMap(root, open)
        const sheets = new Map<string, string>()
        for (const [path, page] of bytes) {
          const html = linkedTo(versions, page.toString('utf8')).replace(OUTLINE, () =>
            outlineOf(index, isWhole),
          )
          const { html: finished, styles } = finishPage(html, path)
          await writeFile(join(root, path), finished)
          if (styles !== undefined) sheets.set(styles.file, styles.css)
        }
        await mkdir(join(root, 'assets'), { recursive: true })
        for (const [file, css] of sheets) await writeFile(join(root, file), css)
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        logger.info(
          `${bytes.size} pages finished in ${seconds} s; ${index.clauses.length} clauses of ${texts.length} policies can be searched; search files in ${indexing} s`,
        )
      },
    },
  }
}

async function gather(root: string): Promise<Gathered> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'))
  const gathered: Gathered = { bytes: new Map(), texts: [], pages: [], open: [] }
  for (const path of files.map((file) => file.split(sep).join('/')).sort()) {
    const bytes = await readFile(join(root, path))
    const html = bytes.toString('utf8')
    const address = path.replace(/index\.html$/, '')
    gathered.bytes.set(path, bytes)
    const text = clausesOf(html)
    if (text !== undefined) gathered.texts.push(text)
    const page = ownPageOf(address, html)
    if (page !== undefined) gathered.pages.push(page)
    if (address !== path && isOpen(html)) gathered.open.push(address)
  }
  return gathered
}
