import type { Status } from '../core/index.ts'
import type { FigureChange } from '../figures/index.ts'

/** A figure's value: for drawing, and in words. */
export interface ToldValue {
  readonly value: number
  readonly text: string
}

/** What holds from where along a range. */
export interface AlongPart {
  readonly from: number
  readonly words: string
  readonly good: boolean
}

/** One figure's effect while all others stay as they are. */
export interface Along {
  /** What is moved: `仪器设备总值`. */
  readonly label: string
  /** `null` where it is not known. */
  readonly present: ToldValue | null
  /** What is drawn reaches at least this far. */
  readonly top: number
  /** Each with what holds where. */
  readonly strips: readonly { readonly label: string; readonly parts: readonly AlongPart[] }[]
  /** What it adds up to, where that goes in a straight line, with the bars it crosses. */
  readonly line: {
    readonly base: number
    readonly slope: number
    readonly bars: readonly { readonly at: number; readonly label: string }[]
  } | null
  /** The same in words. */
  readonly lines: readonly string[]
}

/** One way to what a row asks, by the smallest figures that are enough. */
export interface Way {
  /** What a scenario with it is called. */
  readonly name: string
  readonly changes: readonly FigureChange[]
}

/** 反推: the ways to what is asked, or in words why there is none. */
export interface Reach {
  readonly ways: readonly Way[]
  readonly note: string
}

/** What one year has, and still needs. */
export interface PlanYear {
  readonly status: Status
  readonly text: string
  readonly need: string | null
}

/** 逐年计划: what is asked over the years, and at the end. */
export interface Plan {
  readonly lead: string
  /** `第 1 年` … */
  readonly years: readonly string[]
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly asked: string
    /** A row that is counted at the end has none. */
    readonly years: readonly PlanYear[]
    readonly status: Status
    readonly atEnd: string | null
  }[]
}
