import type { ISODate, Reading, Source, Unit } from '../core/index.ts'
import type { Problem, Shape } from '../figures/index.ts'
import type { Heading } from './headings.ts'
import type { ReadingId } from './readings.ts'
import type { RuleId } from './rule-ids.ts'

/** A limit in 字, with the words that set it. */
export interface Limit {
  readonly value: number
  readonly asWritten: string
}

/** One cell of the cover or of 基本信息表. `path` is its place in the application. */
export interface FormField {
  readonly path: string
  readonly label: string
  /** What it takes, as the table of figures has it; of a list, what each row takes. */
  readonly shape: Shape
  /** The words that the form prints for it. */
  readonly source: Source
  /** How many rows the form prints, each to be filled. */
  readonly rows?: number
  readonly limit?: Limit
  /** Another cell that must say the same, and is taken where this one is not given. */
  readonly same?: string
  readonly readings?: readonly ReadingId[]
}

/** One heading of the outline 一–八 with its words. */
export interface OutlineEntry extends Heading {
  readonly kind: 'section' | 'opinions' | 'attachment'
  readonly source: Source
  /** 重点说明: what the section must stress. */
  readonly emphasis?: Source
  /** An attachment that may well be none. */
  readonly isOptional?: true
}

export type RuleEffect = 'hard' | 'judged' | 'open' | 'priority' | 'link' | 'advice' | 'date' | 'checklist'
export type RuleStatus = 'met' | 'unmet' | 'unknown' | 'priority' | 'not-listed' | 'not-applicable'

export interface ApplicationRule {
  readonly id: RuleId
  /** What it asks, in short. */
  readonly label: string
  readonly effect: RuleEffect
  readonly source: Source
  /** A number in its words: the most projects, the fewest years; `of` is the figure held against it. */
  readonly bar?: {
    readonly value: string
    readonly asWritten: string
    readonly comparator: 'gte' | 'lte'
    readonly of: string
    readonly unit: Unit
  }
  /** A day in its words. */
  readonly day?: { readonly on: ISODate; readonly asWritten: string }
  /** The names in its words of which one is to be found. */
  readonly names?: readonly string[]
  readonly readings?: readonly ReadingId[]
}

export interface FieldResult {
  readonly path: string
  readonly label: string
  /** `near`: within the limit in 字, beyond it in characters. `unknown`: not given, or reported as a problem. */
  readonly status: 'met' | 'near' | 'unmet' | 'unknown'
  /** Paths of what is not filled: of a list, each entry. */
  readonly missing?: readonly string[]
  readonly words?: number
  readonly characters?: number
  readonly limit?: number
  readonly source: Source
  readonly readings: readonly Reading[]
}

export interface RuleResult {
  readonly id: RuleId
  readonly label: string
  readonly effect: RuleEffect
  readonly status: RuleStatus
  readonly source: Source
  readonly readings: readonly Reading[]
  readonly day?: ISODate
  /** The parts of a checklist. */
  readonly items?: readonly { readonly path: string; readonly label: string; readonly status: RuleStatus }[]
}

export interface ApplicationCheck {
  readonly fields: readonly FieldResult[]
  /** The sections 一–六 with the applicant's own text or note. */
  readonly outline: readonly FieldResult[]
  readonly rules: readonly RuleResult[]
  /** The signed opinions to be uploaded, in the form's words; `null` where the text does not say, or it is not known. */
  readonly opinions: readonly string[] | null
  readonly problems: readonly Problem[]
  readonly readings: readonly Reading[]
  readonly sources: readonly Source[]
}
