import type { FieldMean, Problem, ReadResult } from '../types.ts'
import { tidy, unescaped } from './fold.ts'
import type { Columns } from './headings.ts'
import { numberIn } from './jcr.ts'

/** A table of field means: 学科 and 平均影响因子. A mean that is no number above 0 is left out and named. */
export function readMeans(
  rows: readonly (readonly string[])[],
  head: number,
  { field, mean }: Columns,
): Extract<ReadResult, { kind: 'means' }> {
  const means: FieldMean[] = []
  const notes: Problem[] = []
  rows.slice(head + 1).forEach((row, index) => {
    const name = tidy(unescaped(row[field] ?? ''))
    const written = tidy(row[mean] ?? '')
    if (name === '') return
    const value = numberIn(written)
    if (value !== null && /[1-9]/.test(value)) means.push({ field: name, value })
    else {
      const message = `“${name}”的平均影响因子应为大于 0 的数，现在是“${written}”，未读入。`
      notes.push({ path: `rows.${head + 1 + index}`, message })
    }
  })
  return { kind: 'means', format: 'field-means', means, notes }
}
