import type { PrintedCell, Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
import { useStore } from '../../layout/store.ts'
import { FormCell } from './FormCell.tsx'
import { $suggested } from './suggested.ts'

interface Props {
  readonly bench: Bench
  readonly label: string
  readonly table: readonly (readonly PrintedCell[])[]
  /** Shares of the width, in percent. */
  readonly columns: readonly number[]
  readonly rows: ReadonlyMap<string, Row>
}

/** A table in the form's own layout; where it prints a place there is a field. */
export function PrintedTable({ bench, label, table, columns, rows }: Props) {
  const suggested = useStore($suggested)
  const placed = (path: string) => {
    // A list prints a place for each of its rows.
    const row = rows.get(path) ?? rows.get(path.replace(/\.\d+$/, ''))
    return row && <FormCell bench={bench} path={path} row={row} suggested={suggested.get(path)} />
  }
  return (
    <table class="printed" aria-label={label}>
      <colgroup>
        {columns.map((width, at) => (
          <col key={at} width={`${width}%`} />
        ))}
      </colgroup>
      <tbody>
        {table.map((cells, at) => (
          <tr key={at} class="entry" data-asked="check">
            {cells.map(({ head, field = '', columns: over, rows: down }, place) =>
              head === undefined ? (
                <td key={field} colSpan={over} rowSpan={down} id={`row-${field}`}>
                  {placed(field)}
                </td>
              ) : (
                <th
                  key={head}
                  scope="row"
                  class={cells[place + 1]?.head === undefined ? undefined : 'whole'}
                  colSpan={over}
                  rowSpan={down}
                >
                  {head}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
