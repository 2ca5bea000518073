import type { Comparator, Reading, Source, Unit } from '../core/index.ts'
import type { CasHkGroup, CasHkIndicatorId, HighlightConditionId, HighlightKind } from './indicators.ts'

/** A、B、C as the text prints them, and `below-C` under the lowest bar of an indicator whose C has a lower end. */
export type Grade = 'A' | 'B' | 'C' | 'below-C'
export type PrintedGrade = Exclude<Grade, 'below-C'>

/** The text's words for a grade. */
export interface GradeWords {
  readonly grade: PrintedGrade
  readonly source: Source
}

/** How an indicator comes by its grade: chosen against words, people of each party, a mean, an amount, or equivalents. */
export type CasHkKind = 'judged' | 'leaders' | 'mean' | 'amount' | 'equivalent'

/** A value of the rules as JSON gives it: the reduced fraction (`"21/2"`, `"3"`) and the nearest double, for charts. */
export interface ExactValue {
  readonly exact: string
  readonly value: number
}

/** One end of a band: `gte 8` is 8（含）及以上, `lt 15` is below 15（不含）. */
export interface BandEnd extends ExactValue {
  readonly comparator: Comparator
}

/** A band of the text; an end it does not print is absent (A has no upper one, the C of 经费 no lower one). */
export interface Band {
  readonly grade: PrintedGrade
  readonly from?: BandEnd
  readonly to?: BandEnd
  /** The band in few words: `不低于 8，低于 15`. */
  readonly words: string
  readonly source: Source
}

/** One summand: `3 × 0.8`, or the sum of the papers' ratios, or what experts decide. */
export interface Term {
  readonly figure: string
  readonly label: string
  /** How many, in digits; a fraction that does not end is cut down and marked 约. */
  readonly count: string
  /** Equivalents of one; absent where the summand is not a count (papers, experts, amounts). */
  readonly weight?: string
  /** Exact product, as a reduced fraction. */
  readonly product: string
  /** `3 × 0.8` */
  readonly text: string
}

export interface Arithmetic {
  readonly terms: readonly Term[]
  /** `3 × 0.8 + 2 × 5 = 12.4 当量` */
  readonly text: string
}

/** One way to a grade, by one kind alone: the smallest whole number more of `figure` that reaches it. */
export interface Addition {
  /** Path in the figures file's `casHk`: `patents.domesticGranted`. */
  readonly figure: string
  readonly more: number
  /** `4 项国内授权的发明专利` */
  readonly text: string
}

/** 到下一档. */
export interface NextGrade {
  readonly grade: PrintedGrade
  /** What is missing in the indicator's unit; absent where words or people decide. */
  readonly missing?: ExactValue
  /** `还差 2.6 当量` */
  readonly text: string
  readonly ways: readonly Addition[]
  /** Ways that are no count of one kind: papers, sums of money, the words of the next grade. */
  readonly others: readonly string[]
}

/** What the text says of an indicator whatever the figures are. */
export interface IndicatorHead {
  readonly id: CasHkIndicatorId
  /** The policy's word for it. */
  readonly label: string
  /** First-level indicator. */
  readonly group: CasHkGroup
  /** Second-level indicator. */
  readonly second: string
  readonly kind: CasHkKind
  /**
   * Full points. For the four outcomes (`sharedPoints`) this is the 40 that the text gives to all four
   * together without saying how they divide: it must not be added up.
   */
  readonly points: number
  readonly sharedPoints: boolean
}

export interface CasHkIndicator extends IndicatorHead {
  /** `null` when what it needs is unknown. */
  readonly grade: Grade | null
  /** Equivalents, or 万元 for a mean or an amount; absent while unknown and where words or people decide. */
  readonly equivalent?: ExactValue
  readonly unit?: Extract<Unit, 'equivalent' | 'wan-yuan'>
  readonly arithmetic?: Arithmetic
  /** A, B, C in this order; empty where words decide without any number. */
  readonly bands: readonly Band[]
  /** The text's words for each grade; empty where it prints none (其他联合成果). */
  readonly words: readonly GradeWords[]
  /** `null` at A, while unknown, and where the text prints no grades. */
  readonly next: NextGrade | null
  readonly papers?: PaperCount
  /** The clause of the grade reached; of A while it is unknown. */
  readonly source: Source
  readonly readings: readonly Reading[]
}

/** How many papers are in the sum, and which (positions from 0) lack an impact factor or a mean and are left out. */
export interface PaperCount {
  readonly counted: number
  readonly incomplete: readonly number[]
}

/** One of the four kinds of 重大联合亮点工作. */
export interface HighlightResult {
  readonly kind: HighlightKind
  readonly label: string
  readonly met: number
  readonly points: number
  /** The conditions ticked one by one; empty where the figures give only their number. */
  readonly ticked: readonly HighlightConditionId[]
  readonly source: Source
}

export interface CasHkAssessment {
  /** The evaluation measures are on trial (试行); every result says so. */
  readonly standing: 'trial'
  readonly indicators: readonly CasHkIndicator[]
  /** Beside the base 100: conditions met, 10 points each, without limit. */
  readonly highlights: { readonly points: number; readonly met: number }
  readonly highlightKinds: readonly HighlightResult[]
  readonly highlightReadings: readonly Reading[]
}
