import type { Address } from '../types.ts'
import { type Fields, firstOf } from './fields.ts'
import { entriesOf, joined } from './fold.ts'
import { indexesIn } from './indexes.ts'
import { issnsIn } from './issn.ts'
import { accessionOf, doiOf, type PaperParts, said } from './paper.ts'
import { yearIn } from './written-date.ts'

/** The two-letter fields that are kept. `RP` (corresponding authors, localised) is no address of its own. */
export const WOS_TAGS: ReadonlySet<string> = new Set([
  'UT',
  'DI',
  'TI',
  'SO',
  'SN',
  'EI',
  'PY',
  'EA',
  'DT',
  'WE',
  'WC',
  'C1',
])

/** A paper from the two-letter fields of the Web of Science; how its addresses are written differs. */
export function wosPaper(fields: Fields, addressesOf: (text: string) => Address[] | null): PaperParts {
  const addresses = firstOf(fields, 'C1')
  const types = entriesOf(joined(firstOf(fields, 'DT') ?? ''))
  return {
    ut: accessionOf(firstOf(fields, 'UT')),
    doi: doiOf(firstOf(fields, 'DI')),
    title: said(firstOf(fields, 'TI')),
    journal: said(firstOf(fields, 'SO')),
    issn: issnsIn(`${firstOf(fields, 'SN') ?? ''} ${firstOf(fields, 'EI') ?? ''}`),
    year: yearIn(firstOf(fields, 'PY') ?? null),
    earlyAccess: said(firstOf(fields, 'EA')),
    types: types.length === 0 ? null : types,
    indexes: indexesIn(joined(firstOf(fields, 'WE') ?? '')),
    addresses: addresses === undefined ? null : addressesOf(addresses),
    categories: entriesOf(joined(firstOf(fields, 'WC') ?? '')),
  }
}
