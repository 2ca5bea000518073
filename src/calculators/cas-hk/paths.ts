import type { Field } from '../figures/index.ts'
import { CAS_HK_FIELDS } from './fields.ts'
import type { CasHkIndicator } from './types.ts'

/** The figure each counted indicator reads, where it is not called like the indicator. */
const KEYS: Partial<Record<CasHkIndicator['id'], string>> = {
  'annual-funding': 'annualFunding',
  'project-funding': 'projectFunding',
}

/** Paths of an indicator's figures; a judged one reads its own grade, and a list of papers has a table of its own. */
export function pathsOf({ id, kind }: Pick<CasHkIndicator, 'id' | 'kind'>): string[] {
  if (kind === 'judged') return [`casHk.grades.${id}`]
  const key = KEYS[id] ?? id
  const fields: readonly Field[] = CAS_HK_FIELDS
  const field = fields.find((row) => row.key === key)
  if (field?.kind !== 'object') return [`casHk.${key}`]
  return field.fields.filter((row) => row.kind !== 'list').map((row) => `casHk.${key}.${row.key}`)
}
