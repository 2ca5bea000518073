import { part, type Steps } from '../steps.ts'
import { addressesOfList } from './addresses.ts'
import { type Dialect, type Fields, firstOf, readFields } from './fields.ts'
import { joined } from './fold.ts'
import { type FoundPapers, papersOf } from './found-papers.ts'
import { issnsIn } from './issn.ts'
import { accessionOf, doiOf, NOTHING_SAID, type PaperParts, said } from './paper.ts'
import { yearIn } from './written-date.ts'

const TAG = /^\uFEFF?\s*\{([A-Za-z /]{3,30})\}\s*[:：] ?/

const NOTE_EXPRESS: Dialect = {
  tagOf(text, start, end) {
    const [whole, tag] = TAG.exec(text.slice(start, Math.min(end, start + 60))) ?? []
    return whole === undefined || tag === undefined ? null : { tag, at: start + whole.length }
  },
  begins: (tag) => tag === 'Reference Type',
  wanted: new Set([
    'Title',
    'Author Address',
    'Journal',
    'Secondary Title',
    'Tertiary Title',
    'Year',
    'Date',
    'ISBN/ISSN',
    'ISSN',
    'DOI',
    'Accession Number',
  ]),
}

/** NoteExpress, as CNKI (a field a line, `;` between) and Wanfang (a tag each) write it. */
export function* readNoteExpress(text: string, fileName: string): Steps<FoundPapers> {
  const { records } = yield* part(readFields(text, NOTE_EXPRESS), 0, 0.4)
  return { records: yield* part(papersOf(records, paper, fileName), 0.4, 1), notes: [] }
}

function paper(fields: Fields): PaperParts {
  const year = yearIn(firstOf(fields, 'Year') ?? null)
  const addresses = (fields.get('Author Address') ?? []).flatMap(
    (value) => addressesOfList(joined(value)) ?? [],
  )
  return {
    ...NOTHING_SAID,
    ut: accessionOf(firstOf(fields, 'Accession Number')),
    doi: doiOf(firstOf(fields, 'DOI')),
    title: said(firstOf(fields, 'Title')),
    journal: said(firstOf(fields, 'Journal', 'Secondary Title', 'Tertiary Title')),
    issn: issnsIn(`${firstOf(fields, 'ISBN/ISSN') ?? ''} ${firstOf(fields, 'ISSN') ?? ''}`),
    year,
    earlyAccess: year === null ? said(firstOf(fields, 'Date')) : null,
    addresses: addresses.length === 0 ? null : addresses,
  }
}
