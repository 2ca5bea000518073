import { type Field, fieldAt as fieldWithin, PROFILE_FIELDS } from '../../calculators/index.ts'

/** The row of the field table for a path in the figures file: `casHk.projects.led`. */
export function fieldAt(path: string): Field | undefined {
  return fieldWithin({ kind: 'object', fields: PROFILE_FIELDS }, path)
}
