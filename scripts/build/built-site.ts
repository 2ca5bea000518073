import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { writeClauses } from './clause-data.ts'
import { ALL_CLAUSES, allClauses } from './clause-outline.ts'
import { finishPage } from './finish-pages.ts'
import { OUTLINE, outlineHtml } from './outline.ts'
import { writePagefind } from './pagefind.ts'
import { type BuiltPage, readPages } from './read-pages.ts'
import { indexOf, linkedTo, writeIndex } from './search-index.ts'
import { siteMap } from './site-map.ts'

/**
 * Reads every built page once and makes of them what rests on them: the clauses as data, the tables of contents, the
 * search index, the site map. What is searched and published is what is shown; a text left out of the build is left
 * out of all of it. Then each page is written as it is served.
 */
export function builtSite(): AstroIntegration {
  return {
    name: 'built-site',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now()
        const root = fileURLToPath(dir)
        const pages = readPages(root)
        const texts = pages.flatMap(({ text }) => text ?? [])
        const index = indexOf(texts)
        writeClauses(root, texts)
        const site = pages.flatMap(({ site }) => site ?? [])
        const indexed = performance.now()
        const { versions, isWhole } = await writeIndex(root, index, site)
        const indexing = ((performance.now() - indexed) / 1000).toFixed(1)
        // A collection too large to download has none: it would take longer than all the pages.
        if (isWhole) await writePagefind(root, index, site)
        siteMap(
          root,
          pages.flatMap(({ address, isOpen }) => (isOpen && address !== null ? [address] : [])),
        )
        writePages(root, pages, (html) =>
          linkedTo(versions, html).replace(ALL_CLAUSES, () => allClauses(index, isWhole)),
        )
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        logger.info(
          `${pages.length} pages finished in ${seconds} s; ${index.clauses.length} clauses of ${texts.length} policies can be searched; search files in ${indexing} s`,
        )
      },
    },
  }
}

/** Writes the pages as they are served, and the styles that they carry as files. */
function writePages(root: string, pages: readonly BuiltPage[], filled: (html: string) => string): void {
  const sheets = new Map<string, string>()
  for (const { path, bytes, text } of pages) {
    const html = bytes.toString('utf8')
    if (text !== undefined && !html.includes(OUTLINE))
      throw new Error(`${path} has no place for its contents`)
    const whole = html.replace(OUTLINE, () => outlineHtml(text?.outline ?? []))
    const { html: finished, styles } = finishPage(filled(whole), path)
    writeFileSync(join(root, path), finished)
    if (styles !== undefined) sheets.set(styles.file, styles.css)
  }
  mkdirSync(join(root, 'assets'), { recursive: true })
  for (const [file, css] of sheets) writeFileSync(join(root, file), css)
}
