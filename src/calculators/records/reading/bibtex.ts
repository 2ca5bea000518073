import type { Steps } from '../steps.ts'
import type { Problem } from '../types.ts'
import { addressesOfList } from './addresses.ts'
import { wosAffiliations } from './bibtex-affiliations.ts'
import { type BibEntry, bibEntries } from './bibtex-entries.ts'
import { entriesOf, joined } from './fold.ts'
import { cutNote, type FoundPapers, papersOf } from './found-papers.ts'
import { indexesIn } from './indexes.ts'
import { issnsIn } from './issn.ts'
import { plainLatex } from './latex.ts'
import { accessionOf, doiOf, type PaperParts, said, withRetraction } from './paper.ts'
import { yearIn } from './written-date.ts'

/** BibTeX, as the Web of Science, Scopus and reference managers write it. */
export function* readBibtex(text: string, fileName: string): Steps<FoundPapers> {
  const entries = bibEntries(text)
  const records = yield* papersOf(entries, paper, fileName)
  const notes = entries.flatMap(({ isWhole }, index): Problem[] =>
    isWhole ? [] : [faultOf(index, entries.length)],
  )
  return { records, notes }
}

function faultOf(index: number, count: number): Problem {
  if (index === count - 1) return cutNote(count)
  const message = `第 ${index + 1} 条的花括号不成对，没有读到的内容按未知处理。请检查这一条。`
  return { path: `records.${index}`, message }
}

function paper({ fields }: BibEntry): PaperParts {
  const plain = (...names: string[]) => {
    const value = names.map((name) => fields.get(name)).find((one) => one !== undefined && one !== '')
    return value === undefined ? undefined : plainLatex(value)
  }
  const types = entriesOf(joined(plain('type', 'documenttype') ?? '')).map(withRetraction)
  const affiliation = plain('affiliation', 'affiliations')
  const isWos = fields.has('uniqueid')
  return {
    ut: accessionOf(plain('uniqueid')),
    doi: doiOf(plain('doi')),
    title: said(plain('title')),
    journal: said(plain('journal', 'journaltitle', 'booktitle', 'series')),
    issn: issnsIn(`${plain('issn') ?? ''} ${plain('eissn') ?? ''}`),
    year: yearIn(plain('year', 'date') ?? null),
    earlyAccess: said(plain('earlyaccessdate')),
    types: types.length === 0 ? null : types,
    indexes: indexesIn(joined(plain('webofscienceindex') ?? '')),
    addresses: isWos
      ? wosAffiliations(plain('affiliation') ?? '', plain('author') ?? '')
      : addressesOfList(joined(affiliation ?? '')),
    categories: entriesOf(joined(plain('webofsciencecategories') ?? '')),
  }
}
