import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fold } from '../src/components/search/fold.ts'
import type { Catalogue } from '../src/components/search/library.ts'
import { pack } from '../src/components/search/pack.ts'
import { packPlaces, pairsOf, partOf } from '../src/components/search/pairs.ts'
import type { Clause, SearchIndex } from '../src/components/search/types.ts'

const FOLDER = 'search-index'
/** What one part holds, about: a query takes two or three. */
const PART_BYTES = 16 * 1024

/**
 * Writes a collection too large to download as parts: which clauses have which pair of characters, and
 * each policy's clauses. What is returned is downloaded first.
 */
export async function writeLibrary(root: string, index: SearchIndex): Promise<Catalogue> {
  const folder = join(root, FOLDER)
  await mkdir(folder, { recursive: true })
  const packed = [...placesByPair(index.clauses)].map(([pair, places]) => [pair, packPlaces(places)] as const)
  const bytes = packed.reduce((sum, [, places]) => sum + places.length + 12, 0)
  const parts = Math.max(1, Math.round(bytes / PART_BYTES))
  const byPart = Array.from({ length: parts }, (): Record<string, string> => ({}))
  for (const [pair, places] of packed)
    Object.assign(byPart[partOf(pair, parts)] as object, { [pair]: places })
  const version = createHash('sha256')
  const write = async (name: string, data: unknown) => {
    const json = JSON.stringify(data)
    version.update(json)
    await writeFile(join(folder, `${name}.json`), json)
  }
  for (const [part, pairs] of byPart.entries()) await write(`pairs-${part}`, pairs)
  const policies: [string, number][] = []
  let before = 0
  for (const [place, policy] of index.policies.entries()) {
    const end = index.clauses.findIndex((clause, at) => at >= before && clause.policy !== place)
    const clauses = index.clauses.slice(before, end < 0 ? undefined : end).map((clause) => ({
      ...clause,
      policy: 0,
      under: clause.under < 0 ? -1 : clause.under - before,
    }))
    await write(`policy-${policy.slug}`, pack({ policies: [policy], clauses }))
    policies.push([policy.slug, clauses.length])
    before += clauses.length
  }
  return { parts, version: version.digest('hex').slice(0, 10), policies }
}

function placesByPair(clauses: readonly Clause[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { label, lines, notes }] of clauses.entries()) {
    const folded = fold([label, ...lines, notes].join('\n')).text
    for (const pair of pairsOf(folded)) {
      const known = places.get(pair)
      if (known === undefined) places.set(pair, [place])
      else known.push(place)
    }
  }
  return places
}
