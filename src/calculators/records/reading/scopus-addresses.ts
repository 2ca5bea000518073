import type { Address } from '../types.ts'
import { entriesOf, tidy } from './fold.ts'

/**
 * The addresses with those who sign for them. `signed` has an entry an author, `Li A., Dept X, Univ Y, City,
 * Country`, several addresses of one author running on; they are told apart by the column of affiliations.
 * Where that was not exported, what follows an author's name is one address. Neither: not known.
 */
export function scopusAddresses(
  affiliations: Address[] | null,
  signed: string,
  authors: string,
): Address[] | null {
  const entries = entriesOf(signed).map((entry) => named(entry, authors))
  if (affiliations === null) return entries.length === 0 ? null : entries.filter(({ text }) => text !== '')
  if (entries.length === 0) return affiliations
  return affiliations.map(({ text }) => {
    const signing = entries.filter((entry) => `, ${entry.text}, `.includes(`, ${text}, `))
    const names = signing.flatMap((entry) => entry.authors ?? [])
    return { text, authors: names.length === 0 ? null : names }
  })
}

/** An entry's author and the rest of it. `Li, A.` is one name where it is in the list of authors. */
function named(entry: string, authors: string): Address {
  const [family = '', given = '', ...rest] = entry.split(',').map(tidy)
  const isPair =
    /^(?:\p{Lu}\.[ -]?)+$/u.test(given) ||
    (given !== '' && authors.includes(`${family}, ${given}`) && !authors.includes(`${family};`))
  if (isPair) return { authors: [`${family}, ${given}`], text: rest.join(', ') }
  return { authors: [family], text: [given, ...rest].filter((part) => part !== '').join(', ') }
}
