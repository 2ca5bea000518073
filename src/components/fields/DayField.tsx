import { type Raw, textOf } from '../../stores/index.ts'

interface Props {
  /** Path in the figures file; also the input's name. */
  readonly path: string
  readonly label: string
  readonly value: Raw | undefined
  readonly problem?: string | undefined
  readonly hideLabel?: boolean
  readonly describedBy?: string | undefined
  readonly onChange: (text: string) => void
}

/** A calendar day as text, so that what is typed stays as typed in every browser; a problem stands beside it. */
export function DayField({
  path,
  label,
  value,
  problem,
  hideLabel = false,
  describedBy = '',
  onChange,
}: Props) {
  const id = `f-${path}`
  const described = [describedBy, problem === undefined ? '' : `${id}-problem`].join(' ').trim()
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <span class="entry">
        <input
          id={id}
          name={path}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder="2025-03-10"
          value={textOf(value)}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={described || undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      </span>
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
