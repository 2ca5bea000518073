import { type Raw, textOf } from '../../stores/index.ts'

export interface NumberFieldProps {
  /** Path in the figures file; also the input's name. */
  readonly path: string
  readonly label: string
  readonly unit?: string
  readonly value: Raw | undefined
  readonly problem?: string | undefined
  readonly hint?: string | undefined
  /** Words before the label, for screen readers only: 第 2 年. */
  readonly context?: string
  /** Only for screen readers, where the layout already shows what it is. */
  readonly hideLabel?: boolean
  /** Ids of what describes it besides: the bar in words, the verdict. */
  readonly describedBy?: string | undefined
  readonly onChange: (text: string) => void
  readonly onPaste?: (event: ClipboardEvent) => void
}

/** A figure as text: what is typed stays as typed, the wheel does not change it, a problem stands beside it. */
export function NumberField(props: NumberFieldProps) {
  const {
    path,
    label,
    unit,
    value,
    problem,
    hint,
    hideLabel = false,
    context,
    describedBy,
    onChange,
    onPaste,
  } = props
  const id = `f-${path}`
  const described = [
    describedBy ?? '',
    hint === undefined ? '' : `${id}-hint`,
    problem === undefined ? '' : `${id}-problem`,
  ]
  return (
    <div class="field">
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {context !== undefined && <span class="visually-hidden">{`${context} `}</span>}
        {label}
      </label>
      <span class="entry">
        <input
          id={id}
          name={path}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={textOf(value)}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={described.join(' ').trim() || undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
          onPaste={onPaste}
        />
        {unit !== undefined && <span class="unit">{unit}</span>}
      </span>
      {hint !== undefined && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
