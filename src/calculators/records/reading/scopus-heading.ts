import { heading } from './headings.ts'

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

export type ScopusName = keyof typeof NAMES

/** Whether a row heads a table of Scopus. */
export function isScopusHeading(row: readonly string[]): boolean {
  const has = (name: ScopusName) => row.some((cell) => NAMES[name].test(heading(cell)))
  return has('journal') && has('title') && (has('eid') || has('link') || has('stage'))
}

/** Where each of them stands in a heading row; -1 where it does not. */
export function scopusColumns(row: readonly string[]): ReadonlyMap<ScopusName, number> {
  const cells = row.map(heading)
  const names = Object.keys(NAMES) as ScopusName[]
  return new Map(names.map((name) => [name, cells.findIndex((cell) => NAMES[name].test(cell))]))
}
