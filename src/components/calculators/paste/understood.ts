import { UNIT_LABELS, type Unit } from '../../../calculators/index.ts'
import type { Put } from './fill.ts'
import type { Line, SheetRow } from './sheet.ts'

/** A number with the figure that it goes to. */
export interface Entry extends Put {
  readonly label: string
  readonly unit: Unit | undefined
}

/** Something that goes nowhere, and why. */
export interface Left {
  readonly text: string
  readonly why: string
}

/** What a pasted text means; nothing of it is applied here. */
export interface Understood {
  readonly entries: readonly Entry[]
  readonly left: readonly Left[]
  /** Whether the places follow from the order alone, since nothing is named. */
  readonly isByOrder: boolean
}

/** Every line of a sheet, in the page's order. */
export function linesOf(sheet: readonly SheetRow[]): Line[] {
  return sheet.flatMap(({ figures }) => figures.flat())
}

/** What the figure in a line's cell is called: `专项资金投入 第 2 年`. */
export function labelOf({ label, per, room }: Line, at: number): string {
  return per === null || room === 1 ? label : `${label} 第 ${at + 1} ${per}`
}

/** What a line takes, where a text is not it. */
export function whyNot({ unit }: Line): string {
  return unit === undefined ? '这一项只填数' : `要能换算成${UNIT_LABELS[unit]}的数`
}
