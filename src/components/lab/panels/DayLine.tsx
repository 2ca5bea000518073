import type { ISODate, Moment } from '../../../calculators/index.ts'
import { drawingOf, type Lane, WIDTH } from './day-line.ts'

interface Props {
  readonly moments: readonly Moment[]
  readonly today: ISODate | null
}

/** All days as one picture, today marked. The list below it says the same; where there is no room for it, it scrolls. */
export function DayLine({ moments, today }: Props) {
  const { height, lanes, years, todayAt } = drawingOf(moments, today)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by keys too
    <section class="day-line" tabIndex={0} aria-label="时间线图，下面的列表逐条相同">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={`时间线：${moments.length} 个日期`}>
        {years.map(({ x, year }) => (
          <g key={year} class="year">
            <line x1={x} x2={x} y1="20" y2={height} />
            <text x={x + 3} y="14">
              {year}
            </text>
          </g>
        ))}
        {lanes.map((lane) => (
          <LaneLine key={lane.name} lane={lane} />
        ))}
        {todayAt !== null && (
          <g class="today">
            <line x1={todayAt} x2={todayAt} y1="20" y2={height} />
            <text x={todayAt} y="32" text-anchor={todayAt > WIDTH - 60 ? 'end' : 'middle'}>
              今天
            </text>
          </g>
        )}
      </svg>
    </section>
  )
}

function LaneLine({ lane: { name, y, placed } }: { lane: Lane }) {
  const middle = y + 8
  return (
    <g class="lane">
      <text class="lane-name" x="0" y={middle + 4}>
        {name}
      </text>
      <line x1="96" x2={WIDTH} y1={middle} y2={middle} />
      {placed.map(({ moment, x, end, wordsAt, level, words }) => (
        <g key={`${moment.id} ${moment.on} ${words}`} class={moment.tone}>
          {end > x && <rect x={x} y={middle - 4} width={end - x} height="8" rx="2" />}
          {end === x && <circle cx={x} cy={middle} r="5" />}
          <text x={wordsAt} y={middle + 20 + level * 18}>
            {words}
          </text>
        </g>
      ))}
    </g>
  )
}
