import { part, type Steps } from '../steps.ts'
import { addressesOfList } from './addresses.ts'
import { type Dialect, type Fields, firstOf, readFields } from './fields.ts'
import { joined } from './fold.ts'
import { type FoundPapers, papersOf } from './found-papers.ts'
import { issnsIn } from './issn.ts'
import { accessionOf, doiOf, NOTHING_SAID, type PaperParts, said } from './paper.ts'
import { yearIn } from './written-date.ts'

/** Tags with a figure stand before their value without a blank too (`A1林行众`); the others are words as well. */
const TAG =
  /^\uFEFF?\s*(?:([ATK]\d) ?|(RT|SR|ID|AD|JF|JO|YR|FD|VO|vo|IS|SP|OP|AB|SN|CN|LA|DS|DO|PB|PP|ED|UL|LK|NO|AN|U\d|ER)(?: |$))/

const REFWORKS: Dialect = {
  tagOf(text, start, end) {
    const [whole, numbered, named] = TAG.exec(text.slice(start, Math.min(end, start + 40))) ?? []
    const tag = numbered ?? named
    return whole === undefined || tag === undefined ? null : { tag, at: start + whole.length }
  },
  begins: (tag) => tag === 'RT',
  wanted: new Set(['T1', 'JF', 'JO', 'T2', 'YR', 'FD', 'AD', 'SN', 'DO', 'AN']),
}

/** RefWorks tagged text, as CNKI writes it. */
export function* readRefWorks(text: string, fileName: string): Steps<FoundPapers> {
  const { records } = yield* part(readFields(text, REFWORKS), 0, 0.4)
  return { records: yield* part(papersOf(records, paper, fileName), 0.4, 1), notes: [] }
}

function paper(fields: Fields): PaperParts {
  const year = yearIn(firstOf(fields, 'YR') ?? null)
  const addresses = (fields.get('AD') ?? []).flatMap((value) => addressesOfList(joined(value)) ?? [])
  return {
    ...NOTHING_SAID,
    ut: accessionOf(firstOf(fields, 'AN')),
    doi: doiOf(firstOf(fields, 'DO')),
    title: said(firstOf(fields, 'T1')),
    journal: said(firstOf(fields, 'JF', 'JO', 'T2')),
    issn: issnsIn(firstOf(fields, 'SN') ?? ''),
    year,
    earlyAccess: year === null ? said(firstOf(fields, 'FD')) : null,
    addresses: addresses.length === 0 ? null : addresses,
  }
}
