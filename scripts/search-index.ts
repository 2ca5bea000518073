import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { pack } from '../src/components/search/pack.ts'
import type { SearchIndex } from '../src/components/search/types.ts'
import { outlineOf } from './clause-outline.ts'
import { clausesOf } from './clauses.ts'
import { writeLibrary } from './search-library.ts'
import { variantsFor } from './variants.ts'

const INDEX = 'search-index.json'
const VARIANTS = 'search-variants.json'
/** A larger index is not downloaded whole: what a server that compresses nothing would send. */
const BUDGET = 256 * 1024
const OUTLINE = '<div data-clause-outline></div>'

/**
 * Makes the clause index from the built policy pages, so that what is searched is what is shown; a text
 * left out of the build is left out of the search. Runs before the pages are finished.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now()
        const root = fileURLToPath(dir)
        const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.html'))
        const files = names.map((name) => join(root, name))
        const pages = await Promise.all(
          files.map(async (file) => ({ file, html: await readFile(file, 'utf8') })),
        )
        const index = indexOf(pages.map(({ html }) => html))
        const packed = pack(index)
        const isWhole = Buffer.byteLength(JSON.stringify(packed)) <= BUDGET
        const versions = [
          [INDEX, await write(root, INDEX, isWhole ? packed : await writeLibrary(root, index))],
          [VARIANTS, await write(root, VARIANTS, variantsFor(index))],
        ] as const
        for (const { file, html } of pages) {
          let linked = html.replace(OUTLINE, () => outlineOf(index, isWhole))
          for (const [name, version] of versions)
            linked = linked.replace(`href="/${name}"`, `href="/${name}?v=${version}"`)
          if (linked !== html) await writeFile(file, linked)
        }
        const seconds = ((performance.now() - start) / 1000).toFixed(1)
        const { clauses, policies } = index
        logger.info(
          `${clauses.length} clauses of ${policies.length} policies can be searched; indexed in ${seconds} s`,
        )
      },
    },
  }
}

/** Writes what pages will ask for under a name that stays; the version in the address tells builds apart. */
async function write(root: string, name: string, data: unknown): Promise<string> {
  const json = JSON.stringify(data)
  await writeFile(join(root, name), json)
  return createHash('sha256').update(json).digest('hex').slice(0, 10)
}

/** The index of every official text among `pages`, in the site's order. */
export function indexOf(pages: readonly string[]): SearchIndex {
  const found = pages.flatMap((html) => clausesOf(html) ?? []).sort((a, b) => a.order - b.order)
  let before = 0
  const clauses = found.flatMap(({ clauses }, policy) => {
    const placed = clauses.map((clause) => ({
      ...clause,
      policy,
      under: clause.under < 0 ? -1 : clause.under + before,
    }))
    before += clauses.length
    return placed
  })
  return { policies: found.map(({ policy }) => policy), clauses }
}
