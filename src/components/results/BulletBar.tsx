/** Where a figure stands and where the bars are. For the eye only: the words beside it say the same. */
export interface Bar {
  readonly at: number
  readonly label: string
}

interface Props {
  readonly value: number | null
  readonly bars: readonly Bar[]
  readonly met: boolean
}

const WIDTH = 240
/** Each bar's label has a line of its own, so that near bars do not overprint. */
const LINE = 11

export function BulletBar({ value, bars, met }: Props) {
  const top = Math.max(value ?? 0, ...bars.map(({ at }) => at)) * 1.15 || 1
  const x = (at: number) => (Math.min(Math.max(at, 0), top) / top) * WIDTH
  return (
    <svg class="bullet" viewBox={`0 0 ${WIDTH} ${15 + LINE * bars.length}`} aria-hidden="true">
      <rect class="track" width={WIDTH} height="8" y="3" rx="2" />
      {value !== null && (
        <rect class={met ? 'fill met' : 'fill unmet'} width={x(value)} height="8" y="3" rx="2" />
      )}
      {bars.map(({ at, label }, place) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1="0" y2={14 + LINE * place} />
          <text
            x={x(at)}
            y={24 + LINE * place}
            dx={x(at) > WIDTH / 2 ? -3 : 3}
            text-anchor={x(at) > WIDTH / 2 ? 'end' : 'start'}
          >
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
