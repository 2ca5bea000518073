import { useState } from 'preact/hooks'

interface Props {
  readonly label: string
  readonly name: string
  /** The name as it was taken. */
  readonly value: string
  readonly onName: (typed: string) => void
}

/** A name that must not be empty or another's: it stands as typed until the field is left, then as it was taken. */
export function NameField({ label, name, value, onName }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        name={name}
        autocomplete="off"
        value={typed ?? value}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onName(currentTarget.value)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
