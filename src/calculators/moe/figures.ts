import type { Field } from '../figures/index.ts'
import type { MoeFigures } from './fields.ts'
import { MOE_FIELDS } from './fields.ts'
import type { Demand, EveryMeasure, Stage } from './types.ts'

const ROWS: ReadonlyMap<string, Field> = new Map(MOE_FIELDS.map((field) => [field.key, field]))

/** The row of the field table. @throws where a rule names a figure that no row has: a mistake in the rules. */
export function fieldOf(key: keyof MoeFigures): Field {
  const field = ROWS.get(key)
  if (field === undefined) throw new Error(`No field "${key}" in the MOE table`)
  return field
}

/** The measure of a demand that asks for every year or semester; `null` of any other. */
export function everyOf({ measure }: Demand): EveryMeasure | null {
  return 'entries' in measure ? measure : null
}

/** Whether two demands count the same figures in the same way, however many entries each needs. */
export function countsTheSame(one: Demand, other: Demand): boolean {
  const counted = ({ measure }: Demand) => JSON.stringify({ ...measure, entries: null })
  return counted(one) === counted(other)
}

/** Paths in the figures file of what a demand reads. */
export function pathsOf({ measure }: Demand, criterion: string, stage: Stage): string[] {
  switch (measure.shape) {
    case 'figure':
    case 'every':
    case 'every-share':
      return [`moe.${measure.of}`]
    case 'share':
      return [`moe.${measure.part}`, `moe.${measure.whole}`]
    case 'agreement':
      return [`moe.agreements.${measure.of}`]
    case 'judgement':
      return [`moe.judgements.${criterion}.${stage}`]
    default:
      return measure satisfies never
  }
}
