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
  /** In the empty input, where cells stand beside each other. */
  readonly placeholder?: string
  /** What is typed: a number, or a day or words, which need the keys of a text. */
  readonly kind?: 'number' | 'day' | 'words'
  readonly onChange: (text: string) => void
}

/** A figure, a day or a few words as text: what is typed stays as typed, the wheel does not change it, a problem stands beside it. */
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
    kind = 'number',
    placeholder = kind === 'day' ? '2025-03-10' : undefined,
    onChange,
  } = props
  const id = `f-${path}`
  const described = [
    describedBy ?? '',
    hint === undefined ? '' : `${id}-hint`,
    problem === undefined ? '' : `${id}-problem`,
  ]
  return (
    <div class={kind === 'number' ? 'field' : `field ${kind}`}>
      {!hideLabel && (
        <label for={id}>
          {context !== undefined && <span class="visually-hidden">{`${context} `}</span>}
          {label}
        </label>
      )}
      <span class="entry">
        <input
          id={id}
          name={path}
          type="text"
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          autocomplete="off"
          {...(hideLabel ? { 'aria-label': [context ?? '', label].join(' ').trim() } : {})}
          placeholder={placeholder ?? ' '}
          value={textOf(value)}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={described.join(' ').trim() || undefined}
          onInput={(event) => onChange(event.currentTarget.value)}
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
