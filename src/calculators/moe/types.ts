import type { AtLeast, Comparator, Reading, Source, Status, Unit } from '../core/index.ts'
import type { Figure } from '../figures/index.ts'
import type { MoeFigures } from './fields.ts'
import type { MoeCriterionId, MoeGroup, MoeIndicatorId } from './indicators.ts'
import type { ReadingId } from './readings.ts'

/** 立项 / 验收. */
export type Stage = 'establishment' | 'acceptance'
/** 约束性 / 预期性. */
export type Attribute = 'binding' | 'anticipatory'
export type LabClass = 'A' | 'B' | 'C'

type KeysOf<V> = {
  [K in keyof MoeFigures]-?: NonNullable<MoeFigures[K]> extends V ? K : never
}[keyof MoeFigures]
export type NumberKey = Exclude<KeysOf<Figure>, 'labClass'>
export type SeriesKey = KeysOf<readonly (Figure | null)[]>

/**
 * Which figures a criterion holds against its bar, and how; `entries` is the fewest years or semesters that
 * must be known. A new shape is one case in `evaluateNumber`.
 */
export type Measure =
  | { readonly shape: 'figure'; readonly of: NumberKey }
  | { readonly shape: 'share'; readonly part: NumberKey; readonly whole: NumberKey }
  | { readonly shape: 'every'; readonly of: SeriesKey; readonly entries: number }
  | {
      readonly shape: 'every-share'
      readonly of: 'papers'
      readonly part: 'joint'
      readonly whole: 'total'
      readonly entries: number
    }

/** A measure that asks for every year or semester. */
export type EveryMeasure = Extract<Measure, { readonly entries: number }>

/** A bar in numbers, with the words of the standard that set it. */
export interface NumberDemand {
  readonly measure: Measure
  readonly comparator: AtLeast
  /** Exact, in the standard's own unit: `'2500'`, `'1/3'`. */
  readonly value: string
  /** The number as it stands in the quote: `2500万元`, `15人以上`. */
  readonly asWritten: string
  /** Absent where the bar is a share. */
  readonly unit?: Unit
  readonly quote: string
  /** The words that say how many entries there must be, where a text does. */
  readonly period?: Source
  readonly readings?: readonly ReadingId[]
}

/** An agreement that must have been signed. */
export interface AgreementDemand {
  readonly measure: { readonly shape: 'agreement'; readonly of: 'institutional' | 'laboratory' }
  readonly quote: string
  readonly readings?: readonly ReadingId[]
}

/** What the standard states in words; one text, or one for each class of laboratory in a row of its own. */
export interface JudgementDemand {
  readonly measure: { readonly shape: 'judgement' }
  readonly quote: string | Readonly<Record<LabClass, { readonly fragment: string; readonly quote: string }>>
  readonly readings?: readonly ReadingId[]
}

export type Demand = NumberDemand | AgreementDemand | JudgementDemand

export interface CriterionRule {
  readonly id: MoeCriterionId
  readonly label: string
  readonly kind: 'quantitative' | 'qualitative'
  /** A stage without a demand does not ask for this criterion. */
  readonly at: { readonly [S in Stage]?: Demand }
}

export interface IndicatorRule {
  readonly id: MoeIndicatorId
  readonly attribute: Attribute
  readonly criteria: readonly CriterionRule[]
}

/** What the standard asks for, in words and exactly. */
export interface Required {
  /** `不低于 2,500 万元`; for a judgement the standard's own words. */
  readonly text: string
  readonly comparator: Comparator | null
  readonly exact: string | null
  readonly unit: Unit | null
}

/** One year or semester of a criterion that asks for every one. */
export interface Entry {
  readonly label: string
  readonly status: Status
  readonly text: string
  readonly exact: string | null
  /** What is missing in this entry; `null` where it is met or unknown. */
  readonly shortfall: string | null
}

/** What the lab has. */
export interface Actual {
  readonly text: string
  readonly exact: string | null
  /** For drawing only; of several years the lowest known. */
  readonly value: number | null
  readonly entries: readonly Entry[]
  /** Of “每年”, how many entries are filled in where that matters: `已填 1 年，建设期共 3 年`. Part of `text`. */
  readonly filled: string | null
}

/** How far below its bar a criterion lies. */
export interface Shortfall {
  /** `还差 300 ㎡`, `第 2 年还差 100 万元`. */
  readonly text: string
  /** In the criterion's unit; of several years the largest; of a share the people or papers to add. */
  readonly exact: string
  /** The missing part of the bar, 0 to 1; for order and drawing only. */
  readonly ratio: number
}

/** A bar of either stage that the same figure is held against; for drawing only. */
export interface DrawnBar {
  readonly stage: Stage
  readonly at: number
  readonly label: string
}

export interface MoeCriterion {
  readonly id: MoeCriterionId
  readonly label: string
  readonly kind: 'quantitative' | 'qualitative'
  readonly status: Status
  /** Paths in the figures file of what it reads. */
  readonly figures: readonly string[]
  readonly required: Required
  readonly actual: Actual
  readonly shortfall: Shortfall | null
  /** The fewest years or semesters that must be known; `null` where the criterion is not one of every one. */
  readonly entries: number | null
  readonly source: Source
  /** The words that say how long the construction period is, where that decides. */
  readonly period: Source | null
  readonly readings: readonly Reading[]
  readonly bars: readonly DrawnBar[]
}

export interface MoeIndicator {
  readonly id: MoeIndicatorId
  readonly label: string
  readonly group: MoeGroup
  readonly attribute: Attribute
  readonly status: Status
  /** The status in words: `达标`; `数值达标` where the stage's column has numbers only and nothing else is judged. */
  readonly verdict: string
  /** What of the row this verdict covers, and what not. */
  readonly judged: string
  readonly criteria: readonly MoeCriterion[]
  /** What this stage does not ask although the other does, and what the two count differently. */
  readonly notes: readonly string[]
}

/** Counts of indicators by status, and the status of the whole. */
export interface Tally {
  readonly status: Status
  readonly met: number
  readonly unmet: number
  readonly unknown: number
}

/** A lab's figures held against one stage of the standard. It approves nobody: 自测结果，非官方结论. */
export interface MoeAssessment {
  readonly stage: Stage
  readonly binding: Tally
  readonly anticipatory: Tally
  readonly indicators: readonly MoeIndicator[]
  /** Open points that touch the whole, not one criterion. */
  readonly readings: readonly Reading[]
}
