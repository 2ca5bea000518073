import type { Steps } from '../steps.ts'
import type { Encoding, PaperFormat, Problem, ReadResult } from '../types.ts'
import type { FoundPapers, PaperReader, RowReader } from './found-papers.ts'

/** Formats of lines with tags or entries, whatever the delimiter. */
export type LineFormat = Exclude<PaperFormat, 'scopus-csv'>
/** Formats of papers that are tables known by their headings. */
export type RowFormat = 'wos-tab' | 'scopus-csv' | 'cnki-estudy'
export type Rows = readonly (readonly string[])[]

/** What a file is and what is still to be done with it: nothing, or reading it with the reader of its format. */
export type ToRead =
  | { readonly is: 'read'; readonly result: ReadResult }
  | { readonly is: 'lines'; readonly format: LineFormat; readonly text: Text }
  | {
      readonly is: 'rows'
      readonly format: RowFormat
      readonly rows: Rows
      readonly text: Omit<Text, 'text'>
    }

/** The text of a file, how it was encoded, and what was odd about that. */
export interface Text {
  readonly text: string
  readonly encoding: Encoding
  readonly notes: readonly Problem[]
}

/** The reader of each format, or the way to it. */
export interface Readers<Line = PaperReader, Row = RowReader> {
  readonly lines: Readonly<Record<LineFormat, Line>>
  readonly rows: Readonly<Record<RowFormat, Row>>
}

/** The papers that a reader found, as the result says it. */
export function* finished(
  { format, text: { encoding, notes } }: Exclude<ToRead, { is: 'read' }>,
  found: Steps<FoundPapers>,
): Steps<ReadResult> {
  const { records, notes: own } = yield* found
  const none =
    records.length === 0 ? [{ path: '', message: '文件里没有一条文献。请确认导出时选中了条目。' }] : []
  return { kind: 'papers', format, encoding, records, notes: [...notes, ...own, ...none] }
}
