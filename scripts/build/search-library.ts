import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tableOfAmounts } from '../../src/search/amounts/index.ts'
import type { Clause, SearchIndex } from '../../src/search/index.ts'
import { clauseNumber, fold, pack } from '../../src/search/index.ts'
import {
  type Catalogue,
  keyOfAmount,
  keyOfNumber,
  keysIn,
  numberOf,
  packPlaces,
  partOf,
} from '../../src/search/large/index.ts'

const FOLDER = 'search-index'
/** What one part holds, about: a query takes one to eight. */
const PART_BYTES = 24 * 1024
/** A single character leads to so many clauses, and no further. */
const MOST_OF_ONE = 200

/**
 * Writes a collection too large to download as parts: which clauses have which key, and each policy's clauses. What
 * is returned is downloaded first.
 */
export function writeLibrary(root: string, index: SearchIndex): Catalogue {
  const folder = join(root, FOLDER)
  mkdirSync(folder, { recursive: true })
  const version = createHash('sha256')
  const write = (name: string, data: unknown) => {
    const json = JSON.stringify(data)
    version.update(json)
    writeFileSync(join(folder, `${name}.json`), json)
  }
  const parts = writeKeys(index.clauses, write)
  const lists = new Map<string, number>()
  const shape: [number, number][] = []
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
    const list = clauses.map(({ id, label }) => `${id} ${label.replace(/ /g, '')}`).join('\n')
    if (!lists.has(list)) lists.set(list, lists.size)
    shape.push([lists.get(list) ?? 0, clauses.length])
    before += clauses.length
  }
  return {
    parts,
    version: version.digest('hex').slice(0, 10),
    policies: index.policies,
    shape,
    lists: [...lists.keys()],
  }
}

/** Writes the places of all keys in parts, and gives back how many parts. */
function writeKeys(clauses: readonly Clause[], write: (name: string, data: unknown) => void): number {
  const numbers = numbersByKey(clauses)
  let bytes = 0
  for (const [key, list] of numbers) bytes += key.length * 2 + list.length * 1.5 + 8
  const parts = Math.max(1, Math.round(bytes / PART_BYTES))
  const keys = Array.from({ length: parts }, (): string[] => [])
  for (const key of numbers.keys()) keys[partOf(key, parts)]?.push(key)
  for (const [part, own] of keys.entries()) {
    const packed = own.map((key) => [key, packPlaces(numbers.get(key) ?? [])])
    write(`keys-${part}`, Object.fromEntries(packed))
  }
  return parts
}

/** The numbers that are kept for every key, ascending. */
function numbersByKey(clauses: readonly Clause[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>()
  const add = (key: string, number: number) => {
    const known = numbers.get(key)
    if (known === undefined) numbers.set(key, [number])
    else if (key.length > 1 || known.length < MOST_OF_ONE) known.push(number)
  }
  for (const [place, { label, lines }] of clauses.entries()) {
    for (const key of keysIn(fold(lines.join('\n')).text)) add(key.slice(0, 3), numberOf(place, key))
    const number = clauseNumber(fold(label).text)
    if (number !== '') add(keyOfNumber(number), place)
  }
  for (const list of numbers.values()) list.sort((a, b) => a - b)
  for (const [amount, held] of Object.entries(tableOfAmounts(clauses)))
    numbers.set(keyOfAmount(amount), [...held])
  return numbers
}
