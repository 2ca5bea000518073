import type { Field } from '../profile/field.ts'
import { ELIGIBILITY_FIELDS } from './eligibility-fields.ts'

/** What the answer at a path (`chinese.conditions.team`) is called. */
export function labelAt(path: string): string {
  let fields: readonly Field[] = ELIGIBILITY_FIELDS
  let label = path
  for (const key of path.split('.')) {
    const field: Field | undefined = fields.find((each) => each.key === key)
    if (field === undefined) return path
    label = field.label
    fields = field.kind === 'object' ? field.fields : []
  }
  return label
}
