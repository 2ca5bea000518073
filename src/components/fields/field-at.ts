import { type Field, PROFILE_FIELDS } from '../../calculators/index.ts'

/** The row of the field table for a path in the figures file: `casHk.projects.led`. */
export function fieldAt(path: string): Field | undefined {
  let rows: readonly Field[] = PROFILE_FIELDS
  let field: Field | undefined
  for (const key of path.split('.')) {
    field = rows.find((row) => row.key === key)
    rows = field?.kind === 'object' ? field.fields : []
  }
  return field
}
