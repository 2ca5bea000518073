import { amountText, compare, type Exact, exact, type Status, type Unit } from '../core/index.ts'
import { gapOf } from '../rules/index.ts'
import { fewestToAdd, shareText } from './share.ts'
import type { NumberDemand } from './types.ts'
import { barOf, heldBar } from './words.ts'

/** One number, or one year's, held against its bar. */
export interface Held {
  readonly status: Status
  readonly text: string
  readonly exact: Exact | null
  /** What is missing; of a share the whole people or papers to add. */
  readonly gap: Exact | null
  readonly gapText: string | null
}

export const NOT_GIVEN = '未填写'

/** A figure against its bar; one that is not given is unknown. */
export function holdFigure(demand: NumberDemand, value: Exact | null): Held {
  if (value === null) return unknown(NOT_GIVEN)
  const text = amountText(value, demand.unit)
  const gap = gapOf(value, heldBar(demand))
  if (gap === null) return { status: 'met', text, exact: value, gap: null, gapText: null }
  return { status: 'unmet', text, exact: value, gap: gap.size, gapText: gap.text }
}

/** A part of a whole against its bar; unknown where either is, and where the whole is 0. */
export function holdShare(demand: NumberDemand, part: Exact | null, whole: Exact | null, unit: Unit): Held {
  if (part === null || whole === null) return unknown(NOT_GIVEN)
  if (compare(whole, 'lte', exact('0'))) return unknown('总数为 0，无从判断')
  const bar = barOf(demand)
  const share = part.div(whole)
  const text = shareText(part, whole, bar)
  if (compare(share, demand.comparator, bar))
    return { status: 'met', text, exact: share, gap: null, gapText: null }
  const gap = fewestToAdd(part, whole, demand.comparator, bar)
  return { status: 'unmet', text, exact: share, gap, gapText: `还差 ${amountText(gap, unit)}` }
}

function unknown(text: string): Held {
  return { status: 'unknown', text, exact: null, gap: null, gapText: null }
}
