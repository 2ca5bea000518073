import { useState } from 'preact/hooks'
import type { Along } from '../../../calculators/index.ts'
import { RangeChart } from './RangeChart.tsx'

/** One figure's effect along a range; where a row has several, one of them is chosen. */
export function AlongFigures({ alongs }: { alongs: readonly Along[] }) {
  const [chosen, setChosen] = useState(0)
  const along = alongs[chosen] ?? alongs[0]
  if (along === undefined) return null
  const { present, top, strips, line, lines } = along
  const end = Math.max(top, present?.value ?? 0) * 1.3
  return (
    <section class="along-figure" aria-label={`${along.label}变动的影响`}>
      {alongs.length > 1 ? (
        <label>
          变动的数据{' '}
          <select value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {alongs.map(({ label }, place) => (
              <option key={label} value={place}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <h4>{`${along.label}变动的影响`}</h4>
      )}
      <p class="soft">
        {present === null
          ? '现在未填写。其他数据不变时：'
          : `现为 ${present.text}，图中竖线是现在的位置。其他数据不变时：`}
      </p>
      <RangeChart top={end} present={present} strips={strips} line={line} />
      <ul>
        {lines.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
