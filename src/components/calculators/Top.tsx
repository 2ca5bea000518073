import type { Bench } from '../../stores/index.ts'
import { AnswerBand } from './AnswerBand.tsx'
import { Tools } from './Tools.tsx'

/** What is seen first: the tools and the answer. */
export function Top({ bench }: { bench: Bench }) {
  return (
    <>
      <Tools bench={bench} />
      <AnswerBand bench={bench} />
    </>
  )
}
