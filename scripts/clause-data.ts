import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import pack from '../package.json' with { type: 'json' }
import { clausesOf } from './clauses.ts'

/** Writes `/data/clauses.json` from the built policy pages: what is published is what is shown. */
export function clauseData(): AstroIntegration {
  return {
    name: 'clause-data',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(new URL('policies/', dir))
        const clauses: object[] = []
        // One page at a time: thousands at once would not fit the memory of a small server.
        for (const slug of (await readdir(folder)).sort()) {
          clauses.push(...clausesIn(await readFile(join(folder, slug, 'index.html'), 'utf8')))
        }
        const data = { version: pack.version, clauses }
        await writeFile(fileURLToPath(new URL('data/clauses.json', dir)), JSON.stringify(data))
      },
    },
  }
}

/** The numbered clauses and indicator rows of one page, each with its permanent address. */
function clausesIn(html: string): object[] {
  const found = clausesOf(html)
  if (found === undefined) return []
  const { slug } = found.policy
  return found.clauses
    .filter(({ id }) => id !== '')
    .map(({ id, label, heading, lines }) => ({
      policy: slug,
      fragment: id,
      href: `../policies/${slug}/#${id}`,
      number: label,
      heading,
      text: lines.join('\n'),
    }))
}
