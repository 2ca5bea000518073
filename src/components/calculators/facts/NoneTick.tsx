import type { Field } from '../../../calculators/index.ts'
import { type Raw, setFigure } from '../../../stores/index.ts'

interface Props {
  readonly path: string
  readonly field: Extract<Field, { readonly kind: 'list' }>
  readonly value: Raw | undefined
}

/** What a reader ticks who knows that a list has nothing in it, which one left blank does not say. */
export function NoneTick({ path, field: { none }, value }: Props) {
  const isEmpty = Array.isArray(value) && value.length === 0
  if (none === undefined || (Array.isArray(value) && !isEmpty)) return null
  return (
    <label class="none-tick">
      <input
        type="checkbox"
        name={`${path}.none`}
        checked={isEmpty}
        onChange={(event) => setFigure(path, event.currentTarget.checked ? [] : undefined)}
      />
      {none}
    </label>
  )
}
