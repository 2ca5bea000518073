import { ELEMENTS_COLUMN } from '../../../calculators/index.ts'
import type { ElementLines } from '../../results/index.ts'

interface Props {
  readonly id: string
  readonly elements: ElementLines
  /** What of the row is judged, and what not. */
  readonly judged: string
}

/** What the standard says of the row besides, word for word; where each class of laboratory has a row, of each. */
export function RowElements({ id, elements, judged }: Props) {
  const rows = [id, `${id}-b`, `${id}-c`].filter((row) => elements[row] !== undefined)
  return (
    <div class="elements">
      <p class="judged">{judged}</p>
      {rows.length > 0 && <h4>{ELEMENTS_COLUMN}</h4>}
      {rows.map((row) => (
        <div key={row} data-elements={row}>
          {elements[row]?.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
    </div>
  )
}
