import { useEffect, useRef, useState } from 'preact/hooks'
import { type Drawing, type Drawn, drawingOf, HEAD, type Lane, type Placed } from './day-line.ts'

/** All days as one picture in the room that there is, today marked. The list of days says the same. */
export function DayLine(drawn: Drawn) {
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const measure = () => setWidth(Math.max(280, place.current?.clientWidth ?? 0))
    measure()
    addEventListener('resize', measure)
    return () => removeEventListener('resize', measure)
  }, [])
  return (
    <div class="day-line" ref={place}>
      {width > 0 && <Picture drawing={drawingOf(drawn, width)} width={width} count={drawn.moments.length} />}
    </div>
  )
}

function Picture({ drawing, width, count }: { drawing: Drawing; width: number; count: number }) {
  const { height, lanes, years, todayAt } = drawing
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`时间线图，共 ${count} 项；“时间线”里的列表逐条相同`}
    >
      {todayAt !== null && <rect class="past" width={todayAt} height={height} />}
      {years.map(({ x, name }) => (
        <g key={x} class="year">
          <line x1={x} x2={x} y1={name === '' ? HEAD - 6 : 8} y2={height} />
          <text x={x + 4} y="16">
            {name}
          </text>
        </g>
      ))}
      {lanes.map(({ name, y }) => (
        <line key={name} class="lane-edge" x2={width} y1={y} y2={y} />
      ))}
      {todayAt !== null && (
        <g class="today">
          <line x1={todayAt} x2={todayAt} y1={HEAD - 4} y2={height} />
          <text x={Math.max(14, Math.min(todayAt, width - 14))} y={HEAD - 8} text-anchor="middle">
            今天
          </text>
        </g>
      )}
      {lanes.map((lane) => (
        <LaneLine key={lane.name} lane={lane} />
      ))}
    </svg>
  )
}

function LaneLine({ lane: { name, y, placed } }: { lane: Lane }) {
  return (
    <g class="lane">
      <text class="lane-name" x="8" y={y + 17}>
        {name}
      </text>
      {placed.map((each) => (
        <Mark key={`${each.moment.id} ${each.moment.on} ${each.words}`} placed={each} />
      ))}
    </g>
  )
}

/** A time as a bar, a day as a point on a stroke. */
function Mark({ placed: { moment, x, end, y, wordsAt, words } }: { placed: Placed }) {
  const { on, label, tone, words: more } = moment
  return (
    <g class={tone}>
      <title>{`${on} ${label}。${more}`}</title>
      {end > x ? (
        <rect x={x} y={y - 5} width={end - x} height="10" rx="5" />
      ) : (
        <>
          <line class="stroke" x1={x} x2={x} y1={y - 8} y2={y + 8} />
          <circle cx={x} cy={y} r="5" />
        </>
      )}
      <text x={wordsAt} y={y + 21}>
        {words}
      </text>
    </g>
  )
}
