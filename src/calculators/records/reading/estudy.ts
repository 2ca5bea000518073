import { part, type Steps } from '../steps.ts'
import { addressesOfList } from './addresses.ts'
import { isEStudyHeading, eStudyName as nameOf } from './estudy-heading.ts'
import { type Dialect, type Fields, firstOf, readFields } from './fields.ts'
import { joined } from './fold.ts'
import { type FoundPapers, papersOf } from './found-papers.ts'
import { issnsIn } from './issn.ts'
import { doiOf, NOTHING_SAID, type PaperParts, said } from './paper.ts'
import { yearIn } from './written-date.ts'

/** `Title-题名: …`; only `DataType` stands without a Chinese name. */
const TAG = /^\uFEFF?\s*(?:(DataType)|([A-Z][A-Za-z]{1,20})-[^\s:：]{1,12})\s*[:：] ?/

const WANTED = new Set(['Title', 'Organ', 'Source', 'Year', 'PubTime', 'ISSN', 'DOI'])

/** A record begins with the tag that the file begins with, or with a title where the present one has its own. */
function dialect(): Dialect {
  let opener = ''
  return {
    tagOf(text, start, end) {
      const [whole, type, tag = type] = TAG.exec(text.slice(start, Math.min(end, start + 60))) ?? []
      return whole === undefined || tag === undefined ? null : { tag, at: start + whole.length }
    },
    begins(tag, present) {
      if (opener === '') opener = tag
      if (tag === opener) return true
      return opener !== 'DataType' && tag === 'Title' && present.has('Title')
    },
    wanted: WANTED,
  }
}

/** CNKI E-Study (知网研学) and 自定义: the next first tag separates records, never a blank line. */
export function* readEStudy(text: string, fileName: string): Steps<FoundPapers> {
  const { records } = yield* part(readFields(text, dialect()), 0, 0.4)
  return { records: yield* part(papersOf(records, eStudyPaper, fileName), 0.4, 1), notes: [] }
}

/** 自定义 as a workbook. */
export function* readEStudyRows(rows: readonly (readonly string[])[], fileName: string): Steps<FoundPapers> {
  const head = rows.findIndex(isEStudyHeading)
  const names = (rows[head] ?? []).map(nameOf)
  const written = rows.slice(head + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const parts = (row: readonly string[]) =>
    eStudyPaper(new Map(names.map((name, column) => [name, [row[column] ?? '']])))
  return { records: yield* papersOf(written, parts, fileName), notes: [] }
}

/** `PubTime` is the day of going online (or of the printed issue) and never the year of issue. */
function eStudyPaper(fields: Fields): PaperParts {
  return {
    ...NOTHING_SAID,
    doi: doiOf(firstOf(fields, 'DOI')),
    title: said(firstOf(fields, 'Title')),
    journal: said(firstOf(fields, 'Source')),
    issn: issnsIn(firstOf(fields, 'ISSN') ?? ''),
    year: yearIn(firstOf(fields, 'Year') ?? null),
    earlyAccess: said(firstOf(fields, 'PubTime')),
    addresses: addressesOfList(joined(firstOf(fields, 'Organ') ?? '')),
  }
}
