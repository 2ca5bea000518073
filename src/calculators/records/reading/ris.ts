import { part, type Steps } from '../steps.ts'
import type { Address } from '../types.ts'
import { addressesOfList } from './addresses.ts'
import { allOf, type Dialect, type Fields, firstOf, readFields } from './fields.ts'
import { entriesOf, joined } from './fold.ts'
import { cutNote, type FoundPapers, papersOf } from './found-papers.ts'
import { indexesIn } from './indexes.ts'
import { issnsIn } from './issn.ts'
import { accessionOf, doiOf, type PaperParts, said } from './paper.ts'
import { yearIn } from './written-date.ts'

const TAG = /^\uFEFF?\s?([A-Z][A-Z0-9]) {1,2}-(?: |$)/

const RIS: Dialect = {
  tagOf(text, start, end) {
    const [whole, tag] = TAG.exec(text.slice(start, Math.min(end, start + 8))) ?? []
    return whole === undefined || tag === undefined ? null : { tag, at: start + whole.length }
  },
  begins: (tag) => tag === 'TY',
  ender: 'ER',
  wanted: new Set([
    'AN',
    'UT',
    'DO',
    'TI',
    'T1',
    'T2',
    'JF',
    'JO',
    'JA',
    'SN',
    'PY',
    'Y1',
    'C6',
    'M3',
    'WE',
    'WC',
    'AD',
  ]),
}

/** RIS, as the Web of Science, Scopus, Zotero, EndNote and EBSCO write it. */
export function* readRis(text: string, fileName: string): Steps<FoundPapers> {
  const { records: found, cutAt } = yield* part(readFields(text, RIS), 0, 0.4)
  if (cutAt !== null) found[found.length - 1]?.delete(cutAt)
  const records = yield* part(papersOf(found, paper, fileName), 0.4, 1)
  return { records, notes: cutAt === null ? [] : [cutNote(records.length)] }
}

function paper(fields: Fields): PaperParts {
  const types = entriesOf(joined(firstOf(fields, 'M3') ?? '')).filter((type) => !type.startsWith('10.'))
  return {
    ut: accessionOf(firstOf(fields, 'AN')) ?? accessionOf(firstOf(fields, 'UT')),
    doi: doiOf(firstOf(fields, 'DO')) ?? doiOf(firstOf(fields, 'M3')),
    title: said(firstOf(fields, 'TI', 'T1')),
    journal: said(firstOf(fields, 'T2', 'JF', 'JO', 'JA')),
    issn: issnsIn(allOf(fields, ' ', 'SN')),
    year: yearIn(firstOf(fields, 'PY', 'Y1') ?? null),
    earlyAccess: earlyAccess(firstOf(fields, 'C6')),
    types: types.length === 0 ? null : types,
    indexes: indexesIn(allOf(fields, ';', 'WE').replace(/\n(?!\s)/g, ';')),
    addresses: addresses(fields.get('AD') ?? []),
    categories: entriesOf(joined(allOf(fields, ';', 'WC'))),
  }
}

/** `C6` holds a date only in files of the Web of Science. */
function earlyAccess(text: string | undefined): string | null {
  return /^\s*[A-Z]{3}(?:-[A-Z]{3})?(?: \d\d?)? \d{4}\s*$/i.test(text ?? '') ? said(text) : null
}

/** A line of an address that is not indented is an address of its own (EndNote, and after a lone CR). */
function addresses(values: readonly string[]): Address[] | null {
  const lines = values.flatMap((value) => value.split(/\n(?!\s)/))
  const all = lines.flatMap((line) => addressesOfList(joined(line)) ?? [])
  return all.length === 0 ? null : all
}
