import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import {
  type MetRange,
  MOE_FIELDS,
  MOE_INDICATORS,
  MOE_SINGLE_FIGURES,
  moeAlong,
  STAGE_WORDS,
} from '../../../calculators/index.ts'
import { $profile } from '../../../stores/index.ts'
import { RangeChart, type Strip } from '../RangeChart.tsx'

const labelOf = (key: string) => MOE_FIELDS.find((field) => field.key === key)?.label ?? key

/** Sensitivity: the verdicts along one figure, both stages, everything else as it stands. */
export function MoeAlong() {
  const { moe } = useStore($profile)
  const [key, setKey] = useState(MOE_SINGLE_FIGURES[0] ?? 'equipmentValue')
  const ranges = moeAlong(moe, key)
  const present = moe[key] === undefined ? null : Number(moe[key])
  const ends = ranges.map(({ from, to }) => (from ?? to)?.value ?? 0)
  const top = Math.max(...ends, present ?? 0, 1) * 1.3
  return (
    <section aria-label="一项数据的影响">
      <label>
        变动的数据{' '}
        <select value={key} onChange={(event) => setKey(event.currentTarget.value as typeof key)}>
          {MOE_SINGLE_FIGURES.map((each) => (
            <option key={each} value={each}>
              {labelOf(each)}
            </option>
          ))}
        </select>
      </label>
      <p>{present === null ? '现在未填写。' : `现为 ${moe[key]}，图中以竖线标出。其他数据不变时：`}</p>
      <RangeChart top={top} present={present} strips={ranges.map(stripOf)} />
      <ul>
        {ranges.map((range) => (
          <li key={range.stage + range.criterion}>{`${titleOf(range)}：${wordsOf(range)}`}</li>
        ))}
        {ranges.length === 0 && <li>占比的另一个数还未填写，无从判断。</li>}
      </ul>
    </section>
  )
}

function titleOf({ stage, indicator, criterion }: MetRange): string {
  const label = MOE_INDICATORS.find(({ id }) => id === indicator)?.label ?? indicator
  return `${STAGE_WORDS[stage]} · ${label}${criterion.endsWith('share') ? '（占比）' : ''}`
}

function wordsOf({ from, to }: MetRange): string {
  return from === null ? `不多于 ${to?.text} 时达标` : `不低于 ${from.text} 时达标`
}

function stripOf(range: MetRange): Strip {
  const { from, to } = range
  const [met, unmet] = [
    { words: '达标', good: true },
    { words: '未达标', good: false },
  ]
  const parts =
    from === null
      ? [
          { from: 0, ...met },
          { from: to?.value ?? 0, ...unmet },
        ]
      : [
          { from: 0, ...unmet },
          { from: from.value, ...met },
        ]
  return { label: `${titleOf(range)} ${(from ?? to)?.text}`, parts }
}
