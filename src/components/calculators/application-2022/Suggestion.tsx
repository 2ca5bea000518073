import type { Prefill, PrefillOption } from '../../../calculators/index.ts'
import { $draft, figureAt, setFigure, textOf } from '../../../stores/index.ts'
import { useSelected } from '../../layout/store.ts'
import { fillOf } from './suggested.ts'

interface Props {
  readonly path: string
  readonly suggested: Prefill
  readonly isNumber: boolean
}

/** What the figures of the standard's self-check suggest for a place, to be taken over with a press; and how the terms differ. */
export function Suggestion({ path, suggested: { options, caution }, isNumber }: Props) {
  const value = useSelected($draft, (draft) => textOf(figureAt(draft, path)))
  const open = options.filter((option) => fillOf(option, isNumber) !== value)
  if (open.length < options.length) return null
  return (
    <div class="suggested">
      <span>立项标准自测里的数：</span>
      {open.map((option: PrefillOption) => (
        <button
          key={option.text}
          type="button"
          class="plain"
          onClick={() => setFigure(path, fillOf(option, isNumber))}
        >
          {`填入 ${option.text}`}
        </button>
      ))}
      {caution !== null && <span class="caution">{caution}</span>}
    </div>
  )
}
