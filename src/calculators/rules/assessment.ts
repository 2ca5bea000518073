import type { ISODate, Reading, Source, Status } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'

/** How something stands, for colours and filters: `caution` is neither well nor ill, as what 原则上 asks to be explained. */
export type Tone = Status | 'caution'

/**
 * What something comes to: a status, a grade of the text, a day, or a state that the text has and a status has
 * not (须说明, 提醒督促). `null` is not known yet.
 */
export type Outcome =
  | { readonly kind: 'status'; readonly status: Status }
  | { readonly kind: 'grade'; readonly grade: string | null }
  | { readonly kind: 'date'; readonly on: ISODate | null }
  | { readonly kind: 'state'; readonly state: string; readonly tone: Tone }

/** One column of verdicts: 立项, 验收, 档. */
export interface Column {
  readonly id: string
  readonly label: string
  /** The column of the text where a reader's own figure stands, where the text calls it otherwise. */
  readonly cell?: string
}

/** Words of another text, with its name. */
export interface Cited {
  readonly name: string
  readonly source: Source
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
  /** Further words that decide with them. */
  readonly also?: readonly Source[]
  readonly readings: readonly Reading[]
  /** The missing part of the bar, 0 to 1; for order and drawing only. */
  readonly missing: number
  /** Another text's words that decide with it: how long 建设期 is. */
  readonly period?: Cited
  /** Path of the figure that answers it alone, where the reader judges: a switch stands in its place. */
  readonly judgement: string | null
}

/** A mark on the bar of a row; for drawing only. */
export interface DrawnMark {
  readonly at: number
  readonly label: string
  readonly column: string
}

/** The text's words for one outcome of a row, as what an A asks. */
export interface OutcomeWords {
  readonly label: string
  readonly quote: string
  /** Whether it is the outcome that the row comes to. */
  readonly isReached: boolean
}

/** What counts in a row's figures, in the text's words. */
export interface Condition {
  /** Paths of the figures that it governs; all of the row's where it governs them all. */
  readonly figures: readonly string[]
  readonly quote: string
  /** The part that nobody may overlook, cut from the quote; empty where it can wait until the row is opened. */
  readonly short: string
}

/** A list of a row that is entered on a tab of its own. */
export interface RowTab {
  readonly id: string
  /** What is in it: `论文 200 篇，计入 195 篇`. */
  readonly words: string
  /** Path of the list. */
  readonly figure: string
}

/**
 * What a row is: a number held against a bar, words that a reader judges, papers signed, a grade, facts (a yes or no, a
 * day, a name) from which something follows, words that one keeps or does not, what is enclosed, or a cell of a form.
 */
export type RowKind =
  | 'number'
  | 'judgement'
  | 'agreement'
  | 'platform'
  | 'grade'
  | 'fact'
  | 'question'
  | 'enclosed'
  | 'cell'

/** One entry of a list that has a row for each of its entries. */
export interface RowEntry {
  /** Path of the list. */
  readonly list: string
  readonly index: number
  /** How many rows the list has now; the last can be followed by one more. */
  readonly rows: number
}

/** Words that a row makes of its figures, to take away: a name. */
export interface Made {
  readonly label: string
  readonly text: string
}

/** One line of the entry table. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly kind: RowKind
  /** Paths of the figures entered here. */
  readonly figures: readonly string[]
  /** What figures beside each other are called where the row says the rest: 利益分配; by their paths. */
  readonly names?: Readonly<Record<string, string>>
  /** Of a figure by year or semester, how many cells it opens with. */
  readonly entries?: number
  /** One for each column; `null` where the text asks nothing. */
  readonly findings: readonly (Finding | null)[]
  /** What the figures come to: `= 11.67 %`, `3 × 5 + 4 × 2 = 23 当量`. */
  readonly sum: string
  readonly value: number | null
  readonly marks: readonly DrawnMark[]
  /** What the text asks for each outcome, the best first. */
  readonly words?: readonly OutcomeWords[]
  /** What counts in the figures. */
  readonly conditions?: readonly Condition[]
  /** Every way to the next outcome, in a sentence; empty where there is none. */
  readonly lift?: string
  readonly tab?: RowTab
  /** What can show it, where the text says so or we suggest it. */
  readonly evidence?: string
  readonly made?: readonly Made[]
  readonly entry?: RowEntry
}

/** How far a verdict goes. */
export interface Scope {
  /** The status in words, `数值达标` where nothing but numbers is judged. */
  readonly verdict: string
  /** What of the row is judged, and what not. */
  readonly judged: string
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
  /** One for each column, where a text has words that no column judges. */
  readonly scopes?: readonly Scope[]
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
  readonly source: Source
  /** Its rows stand in the text's own form, which its calculator draws, and in no table. */
  readonly isForm?: true
}

/** What to do next: the words, and the row it is done in. */
export interface Step {
  readonly text: string
  readonly quote: string
  readonly row: string
}

/** A day, or a time between two, that follows from a lab's own days; drawn on a time line and listed. */
export interface Moment {
  /** Of the rule that it follows from; with the day it tells moments apart. */
  readonly id: string
  readonly on: ISODate
  /** The first day that no longer belongs to it, of a time between two days. */
  readonly until?: ISODate
  /** Whose days these are: moments of one lane are drawn in a line. */
  readonly lane: string
  readonly label: string
  /** What is to be done, or what it means. */
  readonly words: string
  readonly tone: Tone
  /** None of a day that the reader gave. */
  readonly source: Source | null
  /** What a calendar calls it; only what the text gives a day for has an entry there. */
  readonly calendar: string | null
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
  /** What a text calls a status, where 达标 is not its word. */
  readonly statusWords?: Readonly<Record<Status, string>>
  /** What is wrong with valid figures beside each other, by full paths: a day before the one that it follows. */
  readonly problems?: readonly Problem[]
  /** In the order of their days. */
  readonly moments?: readonly Moment[]
}
