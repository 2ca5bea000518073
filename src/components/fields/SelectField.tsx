import type { Choice } from './ChoiceField.tsx'

interface Props {
  readonly path: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** The chosen value; '' is the choice of not having chosen. */
  readonly value: string
  readonly problem?: string | undefined
  readonly describedBy?: string | undefined
  readonly onChange: (value: string) => void
}

/** Exclusive choices with names too long to stand beside each other. */
export function SelectField({ path, label, choices, value, problem, describedBy = '', onChange }: Props) {
  const id = `f-${path}`
  return (
    <div class="field chosen">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={path}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={
          `${describedBy}${problem === undefined ? '' : ` ${id}-problem`}`.trim() || undefined
        }
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        <option value="">未定</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
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
