import type { Choice } from './ChoiceField.tsx'

interface Props {
  readonly path: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** The chosen value; '' where nothing is chosen. */
  readonly value: string
  readonly problem?: string | undefined
  readonly hideLabel?: boolean
  readonly describedBy?: string | undefined
  readonly onChange: (value: string) => void
}

/** One of several choices whose names are long; nothing chosen stands first. */
export function SelectField(props: Props) {
  const { path, label, choices, value, problem, hideLabel = false, describedBy = '', onChange } = props
  const id = `f-${path}`
  const isKnown = value === '' || choices.some((choice) => choice.value === value)
  return (
    <div class="field">
      {!hideLabel && <label for={id}>{label}</label>}
      <select
        id={id}
        name={path}
        value={value}
        {...(hideLabel ? { 'aria-label': label } : {})}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={
          [describedBy, problem === undefined ? '' : `${id}-problem`].join(' ').trim() || undefined
        }
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">未选</option>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {problem !== undefined && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
