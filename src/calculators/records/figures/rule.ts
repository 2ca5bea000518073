import type { PolicySlug } from '../../core/index.ts'
import type { KindName } from './kinds.ts'
import type { WindowName } from './windows.ts'

/** Asked of a record: a field with a value wanted, a value known, or what stands in its lists. */
export type Question =
  | { readonly ask: 'is'; readonly field: string; readonly wanted: readonly (string | number | boolean)[] }
  | { readonly ask: 'known'; readonly field: string }
  /** A list with one of these and none of those. */
  | {
      readonly ask: 'has'
      readonly field: string
      readonly oneOf: readonly string[]
      readonly noneOf: readonly string[]
    }
  | { readonly ask: 'notRetracted' }
  | { readonly ask: 'notElsewhere' }

/** Which days of a record are held against which window. */
export type DateRule =
  | { readonly by: 'window'; readonly window: WindowName; readonly days: Occasion }
  /** Present on 申报日: `from` ≤ asOf ≤ `to`. */
  | { readonly by: 'presence' }
  | { readonly by: 'none' }

/** The days a record stands on: a field's, `on` else `year`, the year of that, or a course's semester. */
export type Occasion =
  | { readonly of: 'field'; readonly field: string; readonly blankMeansNo?: readonly string[] }
  | { readonly of: 'paper' }
  | { readonly of: 'paperYear' }
  | { readonly of: 'course' }

/** What is made of the records counted. */
export type ValueRule =
  | { readonly make: 'count' }
  | { readonly make: 'sum'; readonly field: string }
  | { readonly make: 'counts' }
  | { readonly make: 'sums'; readonly field: string }
  | { readonly make: 'shares' }
  | { readonly make: 'parties' }
  | { readonly make: 'papers' }
  | { readonly make: 'stayYears' }

/** How long a stay must be; a stay counts under the longest that it certainly reaches. */
export type StayLength = 'visit' | 'halfYear' | 'years'

export interface FigureRule {
  /** In the figures file: `moe.projectsLastThreeYears`. */
  readonly path: string
  readonly list: KindName
  readonly date: DateRule
  readonly questions: readonly Question[]
  readonly value: ValueRule
  readonly stay?: StayLength
  /** Of records of one entry with one name only the first counts. */
  readonly once?: boolean
  /** What that figure has counted is not counted here. */
  readonly sister?: string
  /** The value is not known while that figure has records to be completed. */
  readonly within?: string
  /** The words of the text that the figure rests on. */
  readonly words: {
    readonly policy: PolicySlug
    readonly fragment: string
    readonly quotes: readonly string[]
  }
}

export function yes(field: string): Question {
  return { ask: 'is', field, wanted: [true] }
}

export function is(field: string, ...wanted: (string | number | boolean)[]): Question {
  return { ask: 'is', field, wanted }
}

export function known(field: string): Question {
  return { ask: 'known', field }
}

export function has(field: string, oneOf: readonly string[], noneOf: readonly string[] = []): Question {
  return { ask: 'has', field, oneOf, noneOf }
}

export function dated(field: string, window: WindowName): DateRule {
  return { by: 'window', window, days: { of: 'field', field } }
}

export const NOT_RETRACTED: Question = { ask: 'notRetracted' }
export const NOT_ELSEWHERE: Question = { ask: 'notElsewhere' }
