import type { Along } from '../../../calculators/index.ts'
import { axisOf } from './axis.ts'

/** As wide as a phone shows it at its own size: its type is not made smaller. */
const WIDTH = 280
const GRAPH = 110
const STRIP = 36
const AXIS = 30
/** Room for half a label at either end. */
const MARGIN = 20
/** Bars may lie close together: each label stands beside the one before. */
const LABEL = 92

type Props = Pick<Along, 'strips' | 'line' | 'present'> & {
  /** Right end of the range; the left is 0. */
  readonly top: number
}

/** A chart along one figure: strips of what holds where, a line above them, an axis, and the present value. For the eye only. */
export function RangeChart({ top, present, strips, line }: Props) {
  const x = (value: number) => (Math.min(Math.max(value, 0), top) / top) * WIDTH
  const head = line === null ? 0 : GRAPH
  const foot = head + STRIP * strips.length + 4
  return (
    <svg class="along" viewBox={`${-MARGIN} 0 ${WIDTH + 2 * MARGIN} ${foot + AXIS}`} aria-hidden="true">
      {line !== null && <Line line={line} top={top} />}
      {strips.map(({ label, parts }, row) => (
        <g key={label} transform={`translate(0 ${head + row * STRIP})`}>
          <text x="0" y="11">
            {label}
          </text>
          {parts.map(({ from, words, good }, place) => (
            <Part
              key={words + from}
              from={x(from)}
              to={x(parts[place + 1]?.from ?? top)}
              words={words}
              good={good}
            />
          ))}
        </g>
      ))}
      <g class="axis" transform={`translate(0 ${foot})`}>
        <line x1="0" x2={WIDTH} y1="0" y2="0" />
        {axisOf(top).map(({ at, label }) => (
          <g key={label} transform={`translate(${x(at)} 0)`}>
            <line x1="0" x2="0" y1="0" y2="4" />
            <text y="16" text-anchor="middle">
              {label}
            </text>
          </g>
        ))}
      </g>
      {present !== null && (
        <line class="present" x1={x(present.value)} x2={x(present.value)} y1="0" y2={foot + 6} />
      )}
    </svg>
  )
}

function Line({ line: { base, slope, bars }, top }: { line: NonNullable<Along['line']>; top: number }) {
  const high = Math.max(base + slope * top, ...bars.map(({ at }) => at)) * 1.05
  const y = (value: number) => GRAPH - 6 - (value / high) * (GRAPH - 18)
  return (
    <>
      {bars.map(({ at, label }, place) => (
        <g key={label}>
          <line class="bar" x1="0" x2={WIDTH} y1={y(at)} y2={y(at)} />
          <text x={2 + place * LABEL} y={y(at) - 2}>
            {label}
          </text>
        </g>
      ))}
      <line class="curve" x1="0" y1={y(base)} x2={WIDTH} y2={y(base + slope * top)} />
    </>
  )
}

interface PartProps {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly good: boolean
}

function Part({ from, to, words, good }: PartProps) {
  return (
    <>
      <rect
        class={good ? 'fill met' : 'fill unmet'}
        x={from}
        y="15"
        width={Math.max(to - from - 1, 0)}
        height="14"
      />
      {to - from > 14 * words.length && (
        <text class="within" x={(from + to) / 2} y="26" text-anchor="middle">
          {words}
        </text>
      )}
    </>
  )
}
