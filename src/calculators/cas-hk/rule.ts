import type { Comparator, Reading, Unit } from '../core/index.ts'
import type { CasHkCountedId, CasHkIndicatorId, CasHkJudgedId } from './indicators.ts'
import type { PrintedGrade } from './types.ts'

/** A number of the text: its exact value, as it is written there, and the words it stands in. */
export interface Literal {
  readonly value: string
  readonly asWritten: string
  readonly quote: string
  /** Where the words stand, if not at the indicator's own fragment (a cell that spans rows). */
  readonly fragment?: CasHkIndicatorId
}

export interface End {
  readonly comparator: Comparator
  readonly value: string
  /** The numeral with its unit and its （含）/（不含）, as printed in the band's quote. */
  readonly asWritten: string
}

export interface BandRule {
  readonly grade: PrintedGrade
  readonly quote: string
  readonly from?: End
  readonly to?: End
}

/** Bands in the order A, B, C; a figure takes the first whose ends it keeps. */
export type Bands = readonly [BandRule, BandRule, BandRule]

/** `count` × `value` equivalents. */
export interface CountedTerm extends Literal {
  readonly by: 'count'
  readonly figure: string
  /** The figure's name in advice: 4 项国内授权发明. */
  readonly label: string
  readonly unit: Unit
}

/** The sum over a list of one figure divided by another. */
export interface RatioTerm {
  readonly by: 'ratio'
  readonly figure: string
  readonly label: string
  readonly part: string
  readonly whole: string
  readonly quote: string
}

/** Equivalents that the text leaves to experts. */
export interface ExpertTerm {
  readonly by: 'experts'
  readonly figure: string
  readonly label: string
  readonly quote: string
}

export type TermRule = CountedTerm | RatioTerm | ExpertTerm

interface Common {
  readonly points: Literal
  /** True for the four outcomes, which share the points. */
  readonly shared?: true
  readonly readings: readonly Reading[]
}

/** Graded by the lab against the text's words. */
interface WordedRule extends Common {
  readonly kind: 'judged'
  readonly id: CasHkJudgedId
  readonly words: Readonly<Record<PrintedGrade, string>>
}

/** Graded without any words of the text for A, B and C; `quote` says who decides. */
interface WordlessRule extends Common {
  readonly kind: 'judged'
  readonly id: CasHkJudgedId
  readonly words: null
  readonly quote: string
}

export type JudgedRule = WordedRule | WordlessRule

/** A: every party keeps `everyParty`; B: all parties together keep `together`; C: neither. */
export interface LeadersRule extends Common {
  readonly kind: 'leaders'
  readonly id: 'leaders'
  readonly figure: 'leaders'
  readonly everyParty: End & { readonly quote: string }
  readonly together: End & { readonly quote: string }
  readonly none: { readonly quote: string }
}

export interface MeanRule extends Common {
  readonly kind: 'mean'
  readonly id: CasHkCountedId
  readonly figure: 'annualFunding'
  /** How many years the text evaluates. */
  readonly years: number
  readonly bands: Bands
}

export interface AmountRule extends Common {
  readonly kind: 'amount'
  readonly id: CasHkCountedId
  readonly figure: 'projectFunding'
  readonly bands: Bands
}

export interface EquivalentRule extends Common {
  readonly kind: 'equivalent'
  readonly id: CasHkCountedId
  readonly figure: 'projects' | 'publications' | 'patents' | 'awards' | 'exchanges' | 'symposia' | 'graduates'
  readonly terms: readonly TermRule[]
  readonly bands: Bands
}

export type CasHkRule = JudgedRule | LeadersRule | MeanRule | AmountRule | EquivalentRule
