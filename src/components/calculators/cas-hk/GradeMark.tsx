import { type Grade, gradeName } from '../../../calculators/index.ts'

/** A grade in words, with a shape of its own; colour only repeats them. */
export function GradeMark({ grade }: { grade: Grade | null }) {
  return <span class={`grade grade-${grade ?? 'unknown'}`}>{gradeName(grade)}</span>
}
