import { CAS_HK_FIELDS, type CasHkIndicator, type Field } from '../../../calculators/index.ts'

/** The figure each counted indicator reads, where it is not called like the indicator. */
const KEYS: Partial<Record<CasHkIndicator['id'], string>> = {
  'annual-funding': 'annualFunding',
  'project-funding': 'projectFunding',
}

/** Paths of an indicator's inputs; a judged one reads its own grade, and the list of papers has its own table. */
export function figuresOf({ id, kind }: CasHkIndicator): string[] {
  if (kind === 'judged') return [`casHk.grades.${id}`]
  const key = KEYS[id] ?? id
  const fields: readonly Field[] = CAS_HK_FIELDS
  const field = fields.find((row) => row.key === key)
  if (field?.kind !== 'object') return [`casHk.${key}`]
  return field.fields.filter((row) => row.kind !== 'list').map((row) => `casHk.${key}.${row.key}`)
}
