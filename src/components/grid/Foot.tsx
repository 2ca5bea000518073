import { type GridColumn, type GridRows, placeOf, shownAt } from './grid-rows.ts'
import type { Cell } from './moves.ts'

interface Props {
  readonly list: GridRows
  /** The cell last chosen. */
  readonly at: Cell
  readonly column: GridColumn | undefined
  readonly word: string
}

/** Under a sheet: what is wrong with the row last chosen, in whole sentences, and its cell for the rows below. */
export function Foot({ list, at: { row }, column, word }: Props) {
  const { rows, onFill } = list
  const isRow = row >= 0 && row < rows.length
  const text = isRow && column !== undefined ? shownAt(list, row, column.key) : ''
  const below = rows.slice(row + 1).map((_, offset) => placeOf(list, row + 1 + offset))
  return (
    <div class="grid-focused">
      <p class="problem">{isRow ? problemsOf(list, row, word) : ''}</p>
      {onFill !== undefined && column !== undefined && text !== '' && below.length > 0 && (
        <button type="button" onClick={() => onFill(placeOf(list, row), column.key, below)}>
          {`“${column.label}”以下 ${below.length} ${word}都填“${short(text)}”`}
        </button>
      )}
    </div>
  )
}

function problemsOf(list: GridRows, row: number, word: string): string {
  const at = placeOf(list, row)
  const said = [list.problemAt(at, null), ...list.columns.map(({ key }) => list.problemAt(at, key))].filter(
    Boolean,
  )
  return said.length === 0 ? '' : `第 ${at + 1} ${word}：${[...new Set(said)].join('')}`
}

const LONGEST = 12

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
