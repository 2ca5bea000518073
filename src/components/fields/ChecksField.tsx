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
  // As the boxes stand, not as they were drawn: two may change before anything is drawn anew.
  const tick = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    const boxes = currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input:checked') ?? []
    onChange(Array.from(boxes, (box) => box.value))
  }
  return (
    <fieldset class="checks" aria-label={label} aria-describedby={describedBy}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="checkbox"
            name={path}
            value={choice.value}
            checked={chosen.includes(choice.value)}
            onChange={tick}
          />
          {choice.label}
        </label>
      ))}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </fieldset>
  )
}
