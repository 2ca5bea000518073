import { addressesOfList } from './addresses.ts'
import { entriesOf } from './fold.ts'
import type { FoundPapers } from './found-papers.ts'
import { heading } from './headings.ts'
import { issnsIn } from './issn.ts'
import { doiOf, NOTHING_SAID, type PaperParts, paperOf, said, withRetraction } from './paper.ts'
import { scopusAddresses } from './scopus-addresses.ts'
import { yearIn } from './written-date.ts'

/** What a column holds, by its headings in English, simplified and traditional Chinese. `Source` is the database, never the journal. */
const NAMES = {
  authors: /^(?:authors|作者)$/,
  title: /^(?:title|document title|文献标题|文獻標題|标题|標題|书名|書名|题名|題名)$/,
  year: /^(?:year|年份|年)$/,
  journal: /^(?:source ?title|来源出版物名称|來源出版物名稱)$/,
  doi: /^doi$/,
  affiliations: /^(?:affiliations|(?:归属|所属)?机构|(?:歸屬|所屬)?機構)$/,
  signed:
    /^(?:authors with affiliations|.*(?:归属机构|歸屬機構|所属机构|所屬機構)的作者|作者(?:及|与|與)(?:其)?(?:归属|歸屬|所属|所屬)?(?:机构|機構))$/,
  issn: /^issn$/,
  type: /^(?:document type|文献类型|文獻類型)$/,
  stage: /^(?:publication stage|出版阶段|出版階段)$/,
  eid: /^eid$/,
  link: /^(?:link|链接|連結)$/,
} as const

type Name = keyof typeof NAMES

/** Whether a row heads a table of Scopus. */
export function isScopusHeading(row: readonly string[]): boolean {
  const has = (name: Name) => row.some((cell) => NAMES[name].test(heading(cell)))
  return has('journal') && has('title') && (has('eid') || has('link') || has('stage'))
}

/** Scopus CSV, in the language it was exported in. */
export function readScopusRows(rows: readonly (readonly string[])[], fileName: string): FoundPapers {
  const head = rows.findIndex(isScopusHeading)
  const cells = (rows[head] ?? []).map(heading)
  const columns = new Map(
    (Object.keys(NAMES) as Name[]).map(
      (name) => [name, cells.findIndex((cell) => NAMES[name].test(cell))] as const,
    ),
  )
  const written = rows.slice(head + 1).filter((row) => row.some((cell) => cell.trim() !== ''))
  const records = written.map((row, index) => {
    const cell = (name: Name) => row[columns.get(name) ?? -1] ?? ''
    return paperOf(paper(cell), fileName, index + 1)
  })
  return { records, notes: [] }
}

function paper(cell: (name: Name) => string): PaperParts {
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
