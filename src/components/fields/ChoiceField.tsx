export interface Choice {
  readonly value: string
  readonly label: string
  /** All of a label that is cut short. */
  readonly title?: string
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
    <fieldset class="choice" aria-describedby={describedBy} {...(hideLabel ? { 'aria-label': label } : {})}>
      {!hideLabel && <legend>{label}</legend>}
      {choices.map((choice) => (
        <label
          key={choice.value}
          class={classOf(choice, value)}
          title={choice.title}
          for={`${id}-${choice.value}`}
        >
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

/** Chosen or not, and whether what is chosen is a yes, a no or something else that was decided. */
function classOf({ value }: Choice, chosen: string): string | undefined {
  if (value !== chosen) return undefined
  if (value === '') return 'on'
  return value === 'true' ? 'on yes' : value === 'false' ? 'on no' : 'on other'
}
