import { isOnDate } from './dates.ts'
import type { Amount } from './types.ts'
import { likenessOfUnits } from './units.ts'

/** An amount without its place. */
export type Valued = Pick<Amount, 'value' | 'unit'>

/** How well an amount of a text answers one that is asked for: 2 in the same unit, 1 where one says none, else 0. */
export function likeness(asked: Valued, held: Valued): 0 | 1 | 2 {
  if (asked.unit === 'date' || held.unit === 'date') {
    return asked.unit === held.unit && isOnDate(asked.value, held.value) ? 2 : 0
  }
  return asked.value === held.value ? likenessOfUnits(asked.unit, held.unit) : 0
}
