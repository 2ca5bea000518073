import type { ISODate, Reading, Source } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'

/** What a rule of the process is for: a date, a condition, what happens next. */
export type Effect = 'date' | 'hard' | 'soft' | 'checklist' | 'derive' | 'support' | 'info'

/** A rule in words: what it says in short, where it stands, and how its open points are read. */
export interface ProcessRule {
  readonly id: string
  readonly label: string
  readonly effect: Effect
  readonly source: Source
  readonly readings?: readonly string[]
}

/** A rule whose words give a length in whole years, from a day of the lab's own. */
export interface PeriodRule extends ProcessRule {
  readonly years: number
  /** The length as it stands in the quote: `3年`. */
  readonly asWritten: string
}

/** A span of days; `until` is the first day that no longer belongs to it. */
export interface Span {
  readonly from: ISODate
  readonly until: ISODate
}

/** What every result carries beside its own fields. */
export interface Explained {
  readonly problems: readonly Problem[]
  readonly readings: readonly Reading[]
  readonly sources: readonly Source[]
}
