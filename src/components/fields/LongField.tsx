import { type Raw, textOf } from '../../stores/index.ts'

interface Props {
  /** Path in the figures file; also the field's name. */
  readonly path: string
  /** What a screen reader calls it; the layout shows what it is. */
  readonly label: string
  readonly value: Raw | undefined
  readonly problem?: string | undefined
  /** Ids of what describes it besides: what is asked, how long it is. */
  readonly describedBy?: string
  /** Lines that it opens with. */
  readonly rows: number
  readonly onChange: (text: string) => void
}

/** A text of as many lines as it takes; a problem stands beside it. */
export function LongField({ path, label, value, problem, describedBy = '', rows, onChange }: Props) {
  const id = `f-${path}`
  const described = [describedBy, problem === undefined ? '' : `${id}-problem`].join(' ').trim()
  return (
    <div class="field long">
      <textarea
        id={id}
        name={path}
        rows={rows}
        aria-label={label}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={described || undefined}
        value={textOf(value)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
