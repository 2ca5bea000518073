import type { CasHkIndicator } from '../../../calculators/index.ts'

const WIDTH = 300
const TOP = 22

/**
 * C | B | A side by side, each band as wide as the next however far its ends lie apart, with the present
 * position marked. For the eye only: the words beside it say the same.
 */
export function BandChart({ indicator }: { indicator: CasHkIndicator }) {
  const bands = [...indicator.bands].reverse()
  if (bands.length === 0) return null
  const starts = bands.map(({ from }) => from?.value ?? 0)
  const hasFloor = (starts[0] ?? 0) > 0
  const stops = hasFloor ? [0, ...starts] : starts
  const names = hasFloor ? ['', ...bands.map(({ grade }) => grade)] : bands.map(({ grade }) => grade)
  const width = WIDTH / stops.length
  const value = indicator.equivalent?.value
  return (
    <svg class="bands" viewBox={`0 0 ${WIDTH} 40`} aria-hidden="true">
      {stops.map((from, place) => (
        <g key={from}>
          <rect
            class={`band-${names[place] || 'none'}`}
            x={place * width}
            y={TOP - 8}
            width={width - 1}
            height="8"
          />
          <text x={place * width + width / 2} y={TOP - 11} text-anchor="middle">
            {names[place]}
          </text>
          {from > 0 && (
            <text x={place * width} y={TOP + 14} text-anchor="middle">
              {from}
            </text>
          )}
        </g>
      ))}
      {value !== undefined && <circle cx={positionOf(value, stops, width)} cy={TOP - 4} r="5" />}
    </svg>
  )
}

function positionOf(value: number, stops: readonly number[], width: number): number {
  const place = stops.reduce((last, from, index) => (value >= from ? index : last), 0)
  const from = stops[place] ?? 0
  const to = stops[place + 1] ?? Math.max(from * 2, 1)
  return (place + Math.min((value - from) / (to - from), 0.97)) * width
}
