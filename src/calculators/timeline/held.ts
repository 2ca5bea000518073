import type { Source } from '../core/index.ts'
import type { Moment } from '../rules/index.ts'
import type { PeriodRule } from './types.ts'

/** What a call of 教育部's adds to the steps, in a build that may hold its text: its own wording, and its days as history. */
export interface HeldCall {
  /** Of its group of rows, and of its years of incubation. */
  readonly title: string
  readonly badge: string
  readonly incubation: PeriodRule
  /** How its open points are read. */
  readonly notes: readonly string[]
  readonly moments: readonly Moment[]
  /** What it says of whether the plan goes on. */
  readonly continues: Source
  /** Words of its form that answer to the years of construction. */
  readonly ahead: { readonly label: string; readonly source: Source }
}
