import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { Page } from 'playwright-core'
import type { Clause, SearchIndex } from '../../../src/search/index.ts'
import type { SearchCase } from '../../../test/cases/search/case.ts'
import { QUESTIONS, SEARCHES } from '../../../test/cases/search/committed.ts'
import { DEVELOPMENT } from '../../../test/cases/search/development.ts'
import { HELD_OUT } from '../../../test/cases/search/held-out.ts'
import { withSite } from './browser.ts'
import { compare, kib, percent } from './report.ts'

const DEPTH = 3

/**
 * What Pagefind would need for the same clauses, at its best setting for Chinese (plain records, a page that says its
 * language): to see whether it has overtaken the site's own index.
 */
export async function comparePagefind(index: SearchIndex): Promise<void> {
  const name = `Pagefind, ${index.policies.length} policies`
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  try {
    const start = performance.now()
    await writeIndex(index, folder)
    compare(`${name}: index`, `${((performance.now() - start) / 1000).toFixed(1)} s`)
    await withSite(folder, async (browser, site) => {
      const page = await browser.newPage()
      const bodies: Promise<Buffer>[] = []
      await page.goto(site.url)
      page.on('response', (response) => void bodies.push(response.body()))
      await found(page, '外籍研究人员')
      page.removeAllListeners('response')
      const sizes = (await Promise.all(bodies)).map((body) =>
        Math.min(body.length, brotliCompressSync(body).length),
      )
      compare(`${name}: first query`, kib(sizes.reduce((sum, size) => sum + size, 0)))
      compare(`${name}: a right clause first`, await reached(page, SEARCHES, 1))
      compare(`${name}: questions among the first three`, await reached(page, QUESTIONS, DEPTH))
      for (const set of [DEVELOPMENT, HELD_OUT]) {
        compare(`${name}: ${set.name} questions among three`, await reached(page, set.questions, DEPTH))
        compare(`${name}: ${set.name} amounts among three`, await reached(page, set.amounts, DEPTH))
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeIndex({ policies, clauses }: SearchIndex, folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh-CN' })
  if (index === undefined) throw new Error('Pagefind did not start.')
  // As many at a time as its service takes without holding the whole collection twice.
  for (let from = 0; from < clauses.length; from += 1000) {
    await Promise.all(
      clauses.slice(from, from + 1000).map((clause) =>
        index.addCustomRecord({
          url: `${policies[clause.policy]?.slug}#${clause.id}`,
          content: textOf(clause),
          language: 'zh-CN',
          meta: { title: clause.label },
        }),
      ),
    )
  }
  await index.writeFiles({ outputPath: folder })
  await close()
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="zh-CN"><title>Pagefind</title></html>',
  )
}

function textOf({ label, heading, lines }: Clause): string {
  return [label, heading, ...lines].join('\n')
}

async function reached(page: Page, cases: readonly SearchCase[], depth: number): Promise<string> {
  let count = 0
  for (const { typed, right } of cases)
    if ((await found(page, typed)).slice(0, depth).some((place) => right.includes(place))) count++
  return percent(count, cases.length)
}

/** Addresses of the clauses found: those with the phrase, else those with its words. */
function found(page: Page, typed: string): Promise<string[]> {
  return page.evaluate(
    async ([words, most]) => {
      const pagefind = await import(`${location.origin}/pagefind.js`)
      const exact = await pagefind.search(`"${words}"`)
      const { results } = exact.results.length > 0 ? exact : await pagefind.search(words)
      const first = results.slice(0, most) as Array<{ data: () => Promise<{ raw_url: string; url: string }> }>
      return Promise.all(first.map(async (result) => (await result.data()).raw_url))
    },
    [typed, DEPTH] as const,
  )
}
