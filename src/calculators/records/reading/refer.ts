import { part, type Steps } from '../steps.ts'
import { addressesOfList } from './addresses.ts'
import { type Dialect, type Fields, firstOf, readFields } from './fields.ts'
import { entriesOf, joined } from './fold.ts'
import { type FoundPapers, papersOf } from './found-papers.ts'
import { issnsIn } from './issn.ts'
import { accessionOf, doiOf, NOTHING_SAID, type PaperParts, said } from './paper.ts'
import { yearIn } from './written-date.ts'

const TAG = /^\uFEFF?\s*%([0-9A-Za-z@+^&!$~*?>#(=[|{<]) ?/

const REFER: Dialect = {
  tagOf(text, start, end) {
    const [whole, tag] = TAG.exec(text.slice(start, Math.min(end, start + 40))) ?? []
    return whole === undefined || tag === undefined ? null : { tag, at: start + whole.length }
  },
  begins: (tag) => tag === '0',
  wanted: new Set(['T', 'J', 'B', 'D', '8', '+', '@', 'R', 'M', '9']),
}

/** EndNote `%0`, as CNKI and EndNote itself write it. */
export function* readRefer(text: string, fileName: string): Steps<FoundPapers> {
  const { records } = yield* part(readFields(text, REFER), 0, 0.4)
  return { records: yield* part(papersOf(records, paper, fileName), 0.4, 1), notes: [] }
}

function paper(fields: Fields): PaperParts {
  const year = yearIn(firstOf(fields, 'D') ?? null)
  const types = entriesOf(joined(firstOf(fields, '9') ?? ''))
  const addresses = (fields.get('+') ?? []).flatMap((value) => addressesOfList(joined(value)) ?? [])
  return {
    ...NOTHING_SAID,
    ut: accessionOf(firstOf(fields, 'M')),
    doi: doiOf(firstOf(fields, 'R')),
    title: said(firstOf(fields, 'T')),
    journal: said(firstOf(fields, 'J', 'B')),
    issn: issnsIn(firstOf(fields, '@') ?? ''),
    year,
    earlyAccess: year === null ? said(firstOf(fields, '8')) : null,
    types: types.length === 0 ? null : types,
    addresses: addresses.length === 0 ? null : addresses,
  }
}
