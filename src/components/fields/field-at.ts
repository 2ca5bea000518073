import { type Field, fieldAt as fieldWithin, PROFILE_SHAPE } from '../../calculators/index.ts'

/** The row of the whole field table for a path in the figures file: `casHk.projects.led`; a bench has its own calculator's. */
export function fieldAt(path: string): Field | undefined {
  return fieldWithin(PROFILE_SHAPE, path)
}
