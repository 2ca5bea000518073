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

export function BulletBar({ value, bars, met }: Props) {
  const top = Math.max(value ?? 0, ...bars.map(({ at }) => at)) * 1.15 || 1
  const x = (at: number) => (Math.min(Math.max(at, 0), top) / top) * WIDTH
  return (
    <svg class="bullet" viewBox={`0 0 ${WIDTH} 26`} aria-hidden="true">
      <rect class="track" width={WIDTH} height="8" y="3" rx="2" />
      {value !== null && (
        <rect class={met ? 'fill met' : 'fill unmet'} width={x(value)} height="8" y="3" rx="2" />
      )}
      {bars.map(({ at, label }) => (
        <g key={label}>
          <line x1={x(at)} x2={x(at)} y1="0" y2="14" />
          <text x={x(at)} y="25" text-anchor={x(at) > WIDTH * 0.8 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  )
}
