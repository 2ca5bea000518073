import { useState } from 'preact/hooks'
import { type Column, ELEMENTS_COLUMN, type Indicator } from '../../../calculators/index.ts'
import { pageElements } from '../../results/index.ts'

interface Props {
  readonly indicator: Indicator
  readonly columns: readonly Column[]
}

/** What the text says of the row besides, word for word, and what of it is judged; where each class of laboratory has a row, of each. */
export function RowElements({ indicator: { id, scopes = [] }, columns }: Props) {
  const [rows] = useState(() =>
    Object.entries(pageElements()).filter(([row]) => [id, `${id}-b`, `${id}-c`].includes(row)),
  )
  if (scopes.length === 0 && rows.length === 0) return null
  return (
    <div class="elements">
      {rows.length > 0 && <h4>{ELEMENTS_COLUMN}</h4>}
      {rows.map(([row, lines]) => (
        <div key={row} data-elements={row}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      {scopes.map(({ verdict, judged }, place) => (
        <p key={columns[place]?.id} class="judged">
          <b>{`${columns[place]?.label ?? ''}自测：${verdict}。`}</b>
          {judged}
        </p>
      ))}
    </div>
  )
}
