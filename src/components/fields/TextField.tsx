import { type Raw, textOf } from '../../stores/index.ts'

interface Props {
  /** Path in the figures file; also the input's name. */
  readonly path: string
  /** What a screen reader calls it; the layout shows what it is. */
  readonly label: string
  readonly value: Raw | undefined
  readonly problem?: string | undefined
  /** Ids of what describes it besides. */
  readonly describedBy?: string | undefined
  readonly placeholder?: string | undefined
  /** Lines of a text of as many as it takes; one line where not given. */
  readonly rows?: number
  readonly inputMode?: 'text' | 'decimal'
  readonly onChange: (text: string) => void
}

/** Words as typed; a problem stands beside them. */
export function TextField({
  path,
  label,
  value,
  problem,
  describedBy = '',
  placeholder = ' ',
  rows,
  inputMode = 'text',
  onChange,
}: Props) {
  const id = `f-${path}`
  const common = {
    id,
    name: path,
    'aria-label': label,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': `${describedBy}${problem === undefined ? '' : ` ${id}-problem`}`.trim() || undefined,
    placeholder,
    value: textOf(value),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onChange(currentTarget.value),
  } as const
  return (
    <div class="field words">
      {rows === undefined ? (
        <input
          {...common}
          type="text"
          inputMode={inputMode}
          autocomplete="off"
          data-words={inputMode === 'text' ? '' : undefined}
        />
      ) : (
        <textarea {...common} rows={rows} />
      )}
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
