import { foldName } from './fold.ts'

/** A heading as it is compared: case, blanks, brackets' width and a BOM do not matter. */
export function heading(cell: string): string {
  return foldName(cell.replace(/^\uFEFF/, '')).replace(/^["']|["']$/g, '')
}

const FACTOR =
  /^(?:(?:19|20)\d\d ?年? ?)?(?:jif|if|impact factor|journal impact factor|影响因子|期刊影响因子|影響因子)(?: ?\(?(?:19|20)\d\d\)?)?$|^最新影响因子$/
const JOURNAL_NAME =
  /^(?:journal|journal name|journal title|full journal title|title|source title|刊名|期刊|期刊名|期刊名称|刊物|刊物名称|期刊全称)$/
const ISSN_NAME = /^(?:e-?|p-?|print |online )?issn(?: ?[/、] ?e-?issn)?$|^(?:国际(?:标准)?)?刊号$/
const CATEGORY_NAME =
  /^(?:category|categories|jcr category|wos categor(?:y|ies)|学科|学科类别|category[ _]?\d)$/
const FIELD_NAME = /^(?:学科|学科名称|学科领域|领域|研究领域|category|jcr category|field|research fields?)$/
const MEAN_NAME =
  /平均影响因子|影响因子(?:平均|均值)|^(?:(?:19|20)\d\d )?(?:mean|average) (?:jif|if|journal impact factor|impact factor)\b|^(?:jif|if|impact factor) (?:mean|average)$/
const ZONE_NAME = /分区$|分区\(|^zone$/
const PAPER_NAME =
  /^(?:doi|authors?|author full names|作者|题名|论文题目|论文题名|论文名称|article title|document title|入藏号)$/

/** A heading row by what its cells name; -1 where none does. */
export interface Columns {
  readonly journal: number
  readonly issn: readonly number[]
  readonly factor: number
  readonly categories: readonly number[]
  readonly edition: number
  readonly field: number
  readonly mean: number
  readonly zones: readonly number[]
  readonly isPapers: boolean
  readonly cells: readonly string[]
}

export function columnsOf(row: readonly string[]): Columns {
  const cells = row.map(heading)
  const where = (pattern: RegExp) => cells.flatMap((cell, column) => (pattern.test(cell) ? [column] : []))
  const one = (pattern: RegExp) => where(pattern)[0] ?? -1
  return {
    journal: one(JOURNAL_NAME),
    issn: where(ISSN_NAME),
    factor: one(FACTOR),
    categories: where(CATEGORY_NAME),
    edition: one(/^(?:edition|web of science|wos index|版本)$/),
    field: one(FIELD_NAME),
    mean: one(MEAN_NAME),
    zones: where(ZONE_NAME),
    isPapers: where(PAPER_NAME).length > 0,
    cells,
  }
}
