import { CAS_HK_INDICATORS } from './indicators.ts'
import type { CasHkRule } from './rule.ts'
import type { IndicatorHead } from './types.ts'

/** Name, place and points of the indicator that a rule decides. */
export function indicatorHead({ id, kind, points, shared }: CasHkRule): IndicatorHead {
  const row = CAS_HK_INDICATORS.find((each) => each.id === id)
  if (row === undefined) throw new Error(`No indicator "${id}"`)
  const { label, group, second } = row
  return { id, label, group, second, kind, points: Number(points.value), sharedPoints: shared === true }
}
