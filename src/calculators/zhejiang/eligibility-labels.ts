import { fieldAt } from '../figures/index.ts'
import { ELIGIBILITY_FIELDS } from './eligibility-fields.ts'

/** What the answer at a path (`chinese.conditions.team`) is called. */
export function labelAt(path: string): string {
  return fieldAt({ kind: 'object', fields: ELIGIBILITY_FIELDS }, path)?.label ?? path
}
