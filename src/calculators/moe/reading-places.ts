import type { ReadingPlace } from '../rules/index.ts'
import { sourcesOf } from './quotes.ts'
import { reading } from './readings.ts'
import { MOE_RULES } from './rules.ts'

/** The readings of each demand, at the clause that states it. */
export function moeReadingPlaces(): ReadingPlace[] {
  return MOE_RULES.flatMap((indicator) =>
    indicator.criteria.flatMap(({ at }) =>
      Object.values(at).flatMap((demand) =>
        sourcesOf(indicator, demand).flatMap(({ source: { policy, fragment } }) =>
          (demand.readings ?? []).map((id) => ({ policy, fragment, reading: reading(id) })),
        ),
      ),
    ),
  )
}
