import type { ReadingPlace } from '../rules/index.ts'
import { reading } from './readings.ts'
import { TIMELINE_RULES } from './sources.ts'

/** The readings of each rule of the steps, the cycle and the process, at its words. */
export function timelineReadingPlaces(): ReadingPlace[] {
  return TIMELINE_RULES.flatMap(({ source: { policy, fragment }, readings = [] }) =>
    readings.map((id) => ({ policy, fragment, reading: reading(id) })),
  )
}
