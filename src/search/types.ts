/** What a clause is, for the reader who narrows a search. */
export const KINDS = ['条文', '指标', '表格', '申报书'] as const
export type Kind = (typeof KINDS)[number]

/** A policy as search results name it. */
export interface PolicyName {
  readonly slug: string
  readonly title: string
  /** The short title, which says whose laboratories it is about. */
  readonly name: string
  /** 试行, 征求意见稿·施行日期留空, … */
  readonly status: string
}

/** One clause: what stands at one fragment id, up to the next. */
export interface Clause {
  /** Position of its policy in `SearchIndex.policies`. */
  readonly policy: number
  /** Fragment id; empty for what stands before the first id of a page. */
  readonly id: string
  /** The clause number, or an indicator's name: 第七条（二）, 三、（一）, 仪器设备. */
  readonly label: string
  /** Position of the clause it stands under in `SearchIndex.clauses`, or -1. */
  readonly under: number
  /** Position in `KINDS`. */
  readonly kind: number
  /** The words of its heading without the number, if it has one. */
  readonly heading: string
  /** First and second level of the table it is a row of, where there are any. */
  readonly group: string
  /** The official text, one paragraph, item or cell a line. */
  readonly lines: readonly string[]
  /** What each line is in a table: 立项, 验收, A. Empty or missing where that adds nothing. */
  readonly columns: readonly string[]
  /** What the site added to it. */
  readonly notes: string
}

/** Traditional characters as keys, the simplified ones that occur in the texts as values. */
export type Variants = Readonly<Record<string, string>>

/** The amounts of a collection: by value and unit (`25000000元`) the places of the clauses that state it. */
export type AmountTable = Readonly<Record<string, readonly number[]>>

export interface SearchIndex {
  readonly policies: readonly PolicyName[]
  readonly clauses: readonly Clause[]
}
