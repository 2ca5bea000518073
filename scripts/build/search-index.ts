import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tableOfAmounts } from '../../src/search/amounts/index.ts'
import { type Packed, pack, type SearchIndex } from '../../src/search/index.ts'
import { packMeaning } from '../../src/search/meaning/index.ts'
import type { SitePage } from '../../src/search/site-pages.ts'
import type { PolicyClauses } from './clauses.ts'
import { writeLibrary } from './search-library.ts'
import { nearOf } from './search-near.ts'
import { meaningOf } from './search-words.ts'
import { askedPages } from './site-pages.ts'
import { variantsFor } from './variants.ts'

const INDEX = 'search-index.json'
const VARIANTS = 'search-variants.json'
const AMOUNTS = 'search-amounts.json'
const MEANING = 'search-meaning.json'
const PAGES = 'search-pages.json'
const NEAR = 'search-near.json'
/** A larger index is not downloaded whole: what a server that compresses nothing would send. */
const BUDGET = 256 * 1024

/** The versions of the files that pages ask for, by their names. */
export type Versions = readonly (readonly [name: string, version: string])[]

/** Writes the files that a search asks for: the clauses, whole or in parts, with the pages of the site; the characters. */
export async function writeIndex(
  root: string,
  index: SearchIndex,
  pages: readonly SitePage[],
): Promise<{ versions: Versions; isWhole: boolean }> {
  const whole = wholeOf(index)
  const clauses = whole ?? writeLibrary(root, index)
  const versions = [
    [INDEX, await write(root, INDEX, clauses)],
    [VARIANTS, await write(root, VARIANTS, variantsFor(index))],
    // The parts of a large collection lead to amounts, too, and it has too many clauses for questions about each.
    [AMOUNTS, await write(root, AMOUNTS, whole === undefined ? {} : tableOfAmounts(index.clauses))],
    [MEANING, await write(root, MEANING, packMeaning(await meaningOf(index, whole !== undefined)))],
    [PAGES, await write(root, PAGES, await askedPages(pages))],
    [NEAR, await write(root, NEAR, await nearOf(index))],
  ] as const
  return { versions, isWhole: whole !== undefined }
}

/** The index in one piece, where it is small enough to be downloaded so. */
function wholeOf(index: SearchIndex): Packed | undefined {
  const characters = index.clauses.reduce((sum, { lines }) => sum + lines.join('').length, 0)
  if (characters > BUDGET) return undefined
  const packed = pack(index)
  return Buffer.byteLength(JSON.stringify(packed)) <= BUDGET ? packed : undefined
}

/** A page with the versions in the addresses it asks for, which tell builds apart. */
export function linkedTo(versions: Versions, html: string): string {
  return versions.reduce(
    (linked, [name, version]) => linked.replace(`href="/${name}"`, `href="/${name}?v=${version}"`),
    html,
  )
}

/** Writes what pages will ask for under a name that stays; gives back its version. */
async function write(root: string, name: string, data: unknown): Promise<string> {
  const json = JSON.stringify(data)
  await writeFile(join(root, name), json)
  return createHash('sha256').update(json).digest('hex').slice(0, 10)
}

/** The index of official texts, in the site's order. */
export function indexOf(texts: readonly PolicyClauses[]): SearchIndex {
  const inOrder = [...texts].sort((a, b) => a.order - b.order)
  let before = 0
  const clauses = inOrder.flatMap((text, policy) => {
    const placed = text.clauses.map((clause) => ({
      ...clause,
      policy,
      under: clause.under < 0 ? -1 : clause.under + before,
    }))
    before += text.clauses.length
    return placed
  })
  return { policies: inOrder.map(({ policy }) => policy), clauses }
}
