import type { ReadingPlace } from '../rules/index.ts'
import { FORM_FIELDS } from './form-fields.ts'
import { reading } from './readings.ts'
import { APPLICATION_RULES } from './rules.ts'

/** The readings of each cell and each rule at its words: all of the notice, which a public build must not hold. */
export function applicationReadingPlaces(): ReadingPlace[] {
  return [...FORM_FIELDS, ...APPLICATION_RULES].flatMap(({ source: { policy, fragment }, readings = [] }) =>
    readings.map((id) => ({ policy, fragment, reading: reading(id) })),
  )
}
