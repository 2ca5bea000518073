import type { DrawnMark, RowKind } from '../../calculators/index.ts'

interface Props {
  readonly kind: RowKind
  readonly value: number | null
  readonly marks: readonly DrawnMark[]
  readonly isMet: boolean
}

const WIDTH = 96

/** Where a figure stands and where the bars are. For the eye only: the words beside it say the same. */
export function RowBar(props: Props) {
  return (
    <svg class="row-bar" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height="14" aria-hidden="true">
      {props.kind === 'grade' ? <Bands {...props} /> : <Bullet {...props} />}
    </svg>
  )
}

function Bullet({ value, marks, isMet }: Props) {
  const top = Math.max(value ?? 0, ...marks.map(({ at }) => at)) * 1.15 || 1
  const x = (at: number) => (Math.min(Math.max(at, 0), top) / top) * WIDTH
  return (
    <>
      <rect class="track" y="4" width={WIDTH} height="6" rx="3" />
      {value !== null && (
        <rect class={isMet ? 'fill met' : 'fill unmet'} y="4" width={x(value)} height="6" rx="3" />
      )}
      {marks.map(({ at, column }) => (
        <line key={column} class={`mark-${column}`} x1={x(at)} x2={x(at)} y1="0" y2="14" />
      ))}
    </>
  )
}

/** Bands side by side, each as wide as the next however far its ends lie apart, with the present position. */
function Bands({ value, marks }: Props) {
  const floor = (marks[0]?.at ?? 0) > 0 ? [{ at: 0, label: 'none' }] : []
  const stops = [...floor, ...marks]
  const width = WIDTH / stops.length
  return (
    <>
      {stops.map(({ at, label }, place) => (
        <rect key={at} class={`band-${label}`} x={place * width} y="4" width={width - 1} height="6" />
      ))}
      {value !== null && (
        <circle
          cx={positionOf(
            value,
            stops.map(({ at }) => at),
            width,
          )}
          cy="7"
          r="4.5"
        />
      )}
    </>
  )
}

function positionOf(value: number, stops: readonly number[], width: number): number {
  const place = stops.reduce((last, from, index) => (value >= from ? index : last), 0)
  const from = stops[place] ?? 0
  const to = stops[place + 1] ?? Math.max(from * 2, 1)
  return (place + Math.min((value - from) / (to - from), 0.97)) * width
}
