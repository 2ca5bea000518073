import type { FieldMean } from '../../../../calculators/records/index.ts'
import type { Judged } from '../judge.ts'

/** A field whose mean some papers need, with the mean that is known. */
export interface FieldAsked {
  readonly field: string
  readonly papers: number
  readonly value: string | undefined
}

/** The buckets in which a factor decides. */
const BUCKETS = ['counted', 'confirm', 'noFactor'] as const

/** The fields of the papers for which a factor decides, those without a mean first, then by how many papers need them. */
export function fieldsAsked({ papers, counted }: Judged, means: readonly FieldMean[]): FieldAsked[] {
  const ids = new Set(BUCKETS.flatMap((bucket) => counted[bucket]))
  const numbers = new Map<string, { name: string; papers: number }>()
  for (const { id, categories } of papers) {
    if (!ids.has(id)) continue
    for (const name of new Set(categories)) {
      const known = numbers.get(name.toLowerCase()) ?? { name, papers: 0 }
      known.papers += 1
      numbers.set(name.toLowerCase(), known)
    }
  }
  const meanIn = (key: string) => means.find(({ field }) => field.toLowerCase() === key)?.value
  return Array.from(numbers, ([key, { name, papers: number }]) => ({
    field: name,
    papers: number,
    value: meanIn(key),
  })).sort(
    (one, other) =>
      Number(one.value !== undefined) - Number(other.value !== undefined) || other.papers - one.papers,
  )
}
