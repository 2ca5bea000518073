import type { Steps } from '../steps.ts'
import { addressesOfList } from './addresses.ts'
import { entriesOf } from './fold.ts'
import { type FoundPapers, papersOf } from './found-papers.ts'
import { issnsIn } from './issn.ts'
import { doiOf, NOTHING_SAID, type PaperParts, said, withRetraction } from './paper.ts'
import { scopusAddresses } from './scopus-addresses.ts'
import { isScopusHeading, type ScopusName, scopusColumns } from './scopus-heading.ts'
import { yearIn } from './written-date.ts'

/** Scopus CSV, in the language it was exported in. */
export function* readScopusRows(rows: readonly (readonly string[])[], fileName: string): Steps<FoundPapers> {
  const head = rows.findIndex(isScopusHeading)
  const columns = scopusColumns(rows[head] ?? [])
  const written = rows.slice(head + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const parts = (row: readonly string[]) => paper((name) => row[columns.get(name) ?? -1] ?? '')
  return { records: yield* papersOf(written, parts, fileName), notes: [] }
}

function paper(cell: (name: ScopusName) => string): PaperParts {
  const types = entriesOf(cell('type')).map(withRetraction)
  const isInPress = /press|aip|付印|印刷中/i.test(cell('stage'))
  return {
    ...NOTHING_SAID,
    doi: doiOf(cell('doi')),
    title: said(cell('title')),
    journal: said(cell('journal')),
    issn: issnsIn(cell('issn')),
    // What is not yet in an issue has no year of issue; Scopus gives it that of going online.
    year: isInPress ? null : yearIn(cell('year')),
    earlyAccess: isInPress ? said(cell('year')) : null,
    types: types.length === 0 ? null : types,
    addresses: scopusAddresses(addressesOfList(cell('affiliations')), cell('signed'), cell('authors')),
  }
}
