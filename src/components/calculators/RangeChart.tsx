/** A chart along one figure: strips of what holds where, a line above them, and the present value. For the eye only. */
export interface Strip {
  readonly label: string
  readonly parts: readonly { readonly from: number; readonly words: string; readonly good: boolean }[]
}

interface Props {
  /** Right end of the range; the left is 0. */
  readonly top: number
  readonly present: number | null
  readonly strips: readonly Strip[]
  /** A straight line over the range, with the bars it crosses. */
  readonly line?: {
    readonly base: number
    readonly slope: number
    readonly bars: readonly { readonly at: number; readonly label: string }[]
  }
}

const WIDTH = 480
const GRAPH = 110
const STRIP = 34
/** Bars may lie close together: each label stands beside the one before. */
const LABEL = 110

export function RangeChart({ top, present, strips, line }: Props) {
  const x = (value: number) => (Math.min(Math.max(value, 0), top) / top) * WIDTH
  const head = line === undefined ? 0 : GRAPH
  const high =
    line === undefined ? 1 : Math.max(line.base + line.slope * top, ...line.bars.map(({ at }) => at)) * 1.05
  const y = (value: number) => GRAPH - 6 - (value / high) * (GRAPH - 18)
  return (
    <svg class="along" viewBox={`0 0 ${WIDTH} ${head + STRIP * strips.length + 16}`} aria-hidden="true">
      {line?.bars.map(({ at, label }, place) => (
        <g key={label}>
          <line class="bar" x1="0" x2={WIDTH} y1={y(at)} y2={y(at)} />
          <text x={2 + place * LABEL} y={y(at) - 2}>
            {label}
          </text>
        </g>
      ))}
      {line !== undefined && (
        <line class="curve" x1="0" y1={y(line.base)} x2={WIDTH} y2={y(line.base + line.slope * top)} />
      )}
      {strips.map(({ label, parts }, row) => (
        <g key={label}>
          <text x="0" y={head + row * STRIP + 11}>
            {label}
          </text>
          {parts.map(({ from, words, good }, place) => {
            const end = x(parts[place + 1]?.from ?? top)
            return (
              <g key={words + from}>
                <rect
                  class={good ? 'fill met' : 'fill unmet'}
                  x={x(from)}
                  y={head + row * STRIP + 15}
                  width={Math.max(end - x(from) - 1, 0)}
                  height="14"
                />
                {end - x(from) > 12 * words.length && (
                  <text
                    class="within"
                    x={(x(from) + end) / 2}
                    y={head + row * STRIP + 26}
                    text-anchor="middle"
                  >
                    {words}
                  </text>
                )}
              </g>
            )
          })}
        </g>
      ))}
      {present !== null && (
        <line class="present" x1={x(present)} x2={x(present)} y1="0" y2={head + STRIP * strips.length + 6} />
      )}
    </svg>
  )
}
