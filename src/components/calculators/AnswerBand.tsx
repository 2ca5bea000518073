import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { DISCLAIMER } from '../../calculators/index.ts'
import type { Bench } from '../../stores/index.ts'
import { Overview } from './Overview.tsx'

interface Props {
  readonly bench: Bench
  /** What a calculator adds under its sentence, as the CAS–HK score does. */
  readonly children?: ComponentChildren
}

/** The answer first: one true sentence, a chip for each indicator, and the next things to do. */
export function AnswerBand({ bench, children }: Props) {
  const { answers, details, steps } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const next = steps[column] ?? []
  return (
    <section class="answer" aria-label="结果">
      <div class="answer-main">
        <h2 data-answer>{answers[column]}</h2>
        <p class="soft">{[DISCLAIMER, ...(details[column] ?? []).slice(0, 1)].join(' · ')}</p>
        {children}
        <Overview bench={bench} />
      </div>
      <div class="answer-next">
        <h3>{bench.about.nextTitle}</h3>
        {next.length === 0 && <p class="soft">没有待办的项。</p>}
        <ol>
          {next.map(({ text, quote, row }) => (
            <li key={row}>
              <a href={`#row-${row}`}>{text}</a>
              {quote !== '' && <small>{` 原文：${quote}`}</small>}
            </li>
          ))}
        </ol>
        {(details[column] ?? []).slice(1).map((line) => (
          <p key={line} class="soft">
            {line}
          </p>
        ))}
      </div>
    </section>
  )
}
