import { type Bench, isShown } from '../../stores/index.ts'
import { useStore } from '../layout/store.ts'

/** At most three things to do next, each a way to its row, and what the other column lacks. */
export function NextSteps({ bench }: { bench: Bench }) {
  const { details, indicators, steps } = useStore(bench.$assessment)
  const column = useStore(bench.$column)
  const next = steps[column] ?? []
  const isOpen = indicators.some(({ rows }) => rows.some((row) => isShown(row, 'open', column)))
  return (
    <div class="answer-next">
      <h3>{bench.module.nextTitle}</h3>
      {next.length === 0 && <p class="soft">{isOpen ? '填入数据后列在这里。' : '没有待办的项。'}</p>}
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
  )
}
