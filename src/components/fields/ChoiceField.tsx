export interface Choice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly path: string
  readonly label: string
  readonly choices: readonly Choice[]
  /** The chosen value; '' is the choice of not having chosen. */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hideLabel?: boolean
  /** Ids of what describes it: the bar in words, the verdict. */
  readonly describedBy?: string | undefined
}

/** A few exclusive choices as radio buttons, one of them always “not yet”. */
export function ChoiceField({
  path,
  label,
  choices,
  value,
  onChange,
  hideLabel = false,
  describedBy,
}: Props) {
  const id = `f-${path}`
  return (
    <fieldset class="choice" aria-describedby={describedBy}>
      <legend class={hideLabel ? 'visually-hidden' : undefined}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} for={`${id}-${choice.value}`}>
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={path}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
