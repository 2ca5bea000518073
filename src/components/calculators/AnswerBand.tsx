import type { ComponentChildren } from 'preact'
import { DISCLAIMER } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'
import { Announced } from './Announced.tsx'
import { NextSteps } from './NextSteps.tsx'
import { Overview } from './Overview.tsx'

interface Props {
  readonly bench: Bench
  /** What a calculator adds under its sentence, as the CAS–HK score does. */
  readonly children?: ComponentChildren
}

/** The answer first: one true sentence, the next things to do, and a chip for each indicator. */
export function AnswerBand({ bench, children }: Props) {
  const { answers, details } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const { limits } = bench.module
  return (
    <section class="answer" aria-label="结果">
      <div class="answer-main">
        <h2 data-answer>{answers[column]}</h2>
        <p class="soft">
          {[DISCLAIMER, ...(details[column] ?? []).slice(0, 1)].join(' · ')}
          {limits !== undefined && (
            <>
              {' · '}
              <a href="#not-answered">{limits}</a>
            </>
          )}
        </p>
        {children}
      </div>
      <NextSteps bench={bench} />
      <Overview bench={bench} />
      <Announced bench={bench} />
    </section>
  )
}
