import { useState } from 'preact/hooks'
import {
  type CasHkIndicator,
  casHkAlong,
  GRADE_NAMES,
  movableFigures,
  UNIT_LABELS,
} from '../../../calculators/index.ts'
import { $casHk } from '../../../stores/index.ts'
import { useCalm } from '../calm.ts'
import { RangeChart } from '../RangeChart.tsx'

/** Sensitivity: an indicator's equivalents along one figure, with the bars and where it stands now. */
export function CasHkAlong() {
  const { indicators } = useCalm($casHk)
  const choices = indicators.flatMap((indicator) =>
    movableFigures(indicator).map(({ path, label }) => ({
      indicator,
      path,
      label: [indicator.label, label].filter(Boolean).join('：'),
    })),
  )
  const known = choices.filter(({ indicator }) => indicator.equivalent !== undefined)
  const [path, setPath] = useState('')
  const chosen = known.find((choice) => choice.path === path) ?? known[0]
  if (chosen === undefined) return <p>先填写一项合作、成果或交流的数据，才能看它变动时的结果。</p>
  return (
    <section aria-label="一项数据的影响">
      <label>
        变动的数据{' '}
        <select value={chosen.path} onChange={(event) => setPath(event.currentTarget.value)}>
          {known.map((choice) => (
            <option key={choice.path} value={choice.path}>
              {choice.label}
            </option>
          ))}
        </select>
      </label>
      <Along indicator={chosen.indicator} path={chosen.path} />
    </section>
  )
}

function Along({ indicator, path }: { indicator: CasHkIndicator; path: string }) {
  const along = casHkAlong(indicator, path)
  if (along === null) return null
  const unit = UNIT_LABELS[indicator.unit ?? 'equivalent']
  const { present, base, slope } = along
  const rising = [...along.starts].sort((a, b) => a.bar.value - b.bar.value)
  const top = Math.max(present.value, ...rising.map(({ from }) => from.value), 1) * 1.2
  return (
    <>
      <p>{`现为 ${present.text}，每增加 1 增加 ${slope.text} ${unit}；图中竖线是现在的位置，横线是各档的下限。其他数据不变时：`}</p>
      <RangeChart
        top={top}
        present={present.value}
        strips={[]}
        line={{
          base: base.value,
          slope: slope.value,
          bars: rising.map(({ grade, bar }) => ({
            at: bar.value,
            label: `${GRADE_NAMES[grade]} ${bar.text} ${unit}`,
          })),
        }}
      />
      <ul>
        {rising.map(({ grade, bar, from }) => (
          <li
            key={grade}
          >{`${GRADE_NAMES[grade]}（不低于 ${bar.text} ${unit}）：${from.value === 0 ? '为 0 时也达到' : `不少于 ${from.text} 时达到`}`}</li>
        ))}
      </ul>
    </>
  )
}
