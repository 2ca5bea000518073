import type { Bench } from '../../stores/index.ts'
import { AnswerBand } from './AnswerBand.tsx'
import type { Extra } from './extras.ts'
import { Tools } from './Tools.tsx'

/** What is seen first: the tools and the answer. */
export function Top({ bench, extra: { Band } }: { bench: Bench; extra: Extra }) {
  return (
    <>
      <Tools bench={bench} />
      <AnswerBand bench={bench}>{Band !== undefined && <Band bench={bench} />}</AnswerBand>
    </>
  )
}
