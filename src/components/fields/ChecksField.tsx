import type { Choice } from './ChoiceField.tsx'

interface Props {
  readonly path: string
  readonly label: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly problem?: string | undefined
  readonly describedBy?: string | undefined
  readonly onChange: (chosen: readonly string[]) => void
}

/** Which of a few things there are, to tick; in the order of the choices. */
export function ChecksField({ path, label, choices, chosen, problem, describedBy, onChange }: Props) {
  const tick = (value: string, isOn: boolean) =>
    onChange(
      choices.map((choice) => choice.value).filter((each) => (each === value ? isOn : chosen.includes(each))),
    )
  return (
    <fieldset class="checks" aria-label={label} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            name={path}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={(event) => tick(choice.value, event.currentTarget.checked)}
          />
          {choice.label}
        </label>
      ))}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  )
}
