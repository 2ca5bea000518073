import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clause, SearchIndex } from '../../src/search/index.ts'
import { fold, pack } from '../../src/search/index.ts'
import type { Catalogue } from '../../src/search/large/index.ts'
import { packPlaces, partOf, placesByPair } from '../../src/search/large/index.ts'

const FOLDER = 'search-index'
/** What one part holds, about: a query takes two or three. */
const PART_BYTES = 16 * 1024

/**
 * Writes a collection too large to download as parts: which clauses have which pair of characters, and
 * each policy's clauses. What is returned is downloaded first.
 */
export function writeLibrary(root: string, index: SearchIndex): Catalogue {
  const folder = join(root, FOLDER)
  mkdirSync(folder, { recursive: true })
  const packed = [...placesByPair(textsOf(index.clauses))].map(
    ([pair, places]) => [pair, packPlaces(places)] as const,
  )
  const bytes = packed.reduce((sum, [, places]) => sum + places.length + 12, 0)
  const parts = Math.max(1, Math.round(bytes / PART_BYTES))
  const byPart = Array.from({ length: parts }, (): Record<string, string> => ({}))
  for (const [pair, places] of packed)
    Object.assign(byPart[partOf(pair, parts)] as object, { [pair]: places })
  const version = createHash('sha256')
  const write = (name: string, data: unknown) => {
    const json = JSON.stringify(data)
    version.update(json)
    writeFileSync(join(folder, `${name}.json`), json)
  }
  for (const [part, pairs] of byPart.entries()) write(`pairs-${part}`, pairs)
  const policies: [string, number][] = []
  let before = 0
  for (const [place, policy] of index.policies.entries()) {
    let end = before
    while (index.clauses[end]?.policy === place) end += 1
    const clauses = index.clauses.slice(before, end).map((clause) => ({
      ...clause,
      policy: 0,
      under: clause.under < 0 ? -1 : clause.under - before,
    }))
    write(`policy-${policy.slug}`, pack({ policies: [policy], clauses }))
    policies.push([policy.slug, clauses.length])
    before += clauses.length
  }
  return { parts, version: version.digest('hex').slice(0, 10), policies }
}

function* textsOf(clauses: readonly Clause[]): Generator<string> {
  for (const { label, lines, notes } of clauses) yield fold([label, ...lines, notes].join('\n')).text
}
