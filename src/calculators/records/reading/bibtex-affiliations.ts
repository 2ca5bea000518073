import type { Address } from '../types.ts'
import { addressesOfLines } from './addresses.ts'
import { foldName, joined } from './fold.ts'

/** Said after the name of a corresponding author, in the language of whoever exported. */
const CORRESPONDING = /\((?:corresponding|reprint|通讯|通訊|autor|責任)[^)]*\)/i

/**
 * The addresses of the Web of Science's `Affiliation`: `Li, A.; Wang, B., Univ X, City, Country.`, a line each.
 * It begins with the corresponding authors, who are no address of their own. Who signs is taken off only where
 * the names are the entry's own.
 */
export function wosAffiliations(text: string, authors: string): Address[] | null {
  const names = new Set(joined(authors).split(/ and /).map(foldName))
  const lines = addressesOfLines(text) ?? []
  const addresses = lines
    .filter((line) => !CORRESPONDING.test(line.text))
    .map(({ text: line }) => signed(line, names))
  return addresses.length === 0 ? null : addresses
}

function signed(line: string, names: ReadonlySet<string>): Address {
  const parts = line.split(';')
  const [family = '', given = '', ...place] = (parts[parts.length - 1] ?? '').split(',')
  const last = `${family.trim()}, ${given.trim()}`
  const single = family.trim()
  const before = parts.slice(0, -1).map((name) => name.trim())
  if (names.has(foldName(last)) || (before.length > 0 && before.every((name) => names.has(foldName(name)))))
    return { authors: [...before, last], text: place.join(',').trim() }
  if (names.has(foldName(single)))
    return { authors: [...before, single], text: [given, ...place].join(',').trim() }
  return { authors: null, text: line }
}
