import type { Reading, Source, Status } from '../core/index.ts'

/** What something comes to: a status, a grade of the text, or a day. `null` is not known yet. */
export type Outcome =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'grade'; readonly grade: string | null }
  | { readonly kind: 'date'; readonly on: string | null }

/** One column of verdicts: 立项, 验收, 档. */
export interface Column {
  readonly id: string
  readonly label: string
  /** The column of the text where a reader's own figure stands, where the text calls it otherwise. */
  readonly cell?: string
}

/** What a row comes to in one column, with the words that decide it. */
export interface Finding {
  readonly column: string
  readonly criterion: string
  readonly outcome: Outcome
  /** Beside the mark: `达标`, `还差 900 万元`, `已填 1 年，建设期共 3 年`. */
  readonly words: string
  /** The one amount held against the bar, as the reader gave it: `3,100 万元`. */
  readonly given?: string
  /** What is asked, short: `≥ 2,500 万元`; of what is judged the text's own words. */
  readonly asked: string
  readonly source: Source
  readonly readings: readonly Reading[]
  /** The missing part of the bar, 0 to 1; for order and drawing only. */
  readonly missing: number
  /** Path of the figure that answers it alone, where the reader judges: a switch stands in its place. */
  readonly judgement: string | null
}

/** A mark on the bar of a row; for drawing only. */
export interface DrawnMark {
  readonly at: number
  readonly label: string
  readonly column: string
}

/** What a row is: a number held against a bar, words that a reader judges, papers signed, or a grade. */
export type RowKind = 'number' | 'judgement' | 'agreement' | 'platform' | 'grade'

/** One line of the entry table. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly kind: RowKind
  /** Paths of the figures entered here. */
  readonly figures: readonly string[]
  /** One for each column; `null` where the text asks nothing. */
  readonly findings: readonly (Finding | null)[]
  /** What the figures come to: `= 11.67 %`, `3 × 5 + 4 × 2 = 23 当量`. */
  readonly sum: string
  readonly value: number | null
  readonly marks: readonly DrawnMark[]
}

/** One indicator of a text, with its rows. */
export interface Indicator {
  readonly id: string
  readonly label: string
  readonly group: string
  /** 约束性, 5 分. */
  readonly badge: string
  /** One for each column. */
  readonly outcomes: readonly Outcome[]
  /** Under its name in the overview, one for each column: `数值 ✓ · 定性 ○`. */
  readonly summaries: readonly string[]
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
  readonly source: Source
}

/** What to do next: the words, and the row it is done in. */
export interface Step {
  readonly text: string
  readonly quote: string
  readonly row: string
}

/** A lab's figures held against a text, as every page, sheet and mark shows them. */
export interface Assessment {
  readonly columns: readonly Column[]
  readonly indicators: readonly Indicator[]
  /** One true sentence for each column. */
  readonly answers: readonly string[]
  /** Below the sentence, for each column. */
  readonly details: readonly (readonly string[])[]
  /** At most three for each column. */
  readonly steps: readonly (readonly Step[])[]
}
