import { useStore } from '@nanostores/preact'
import type { PrintedCell, Row } from '../../../calculators/index.ts'
import type { Bench } from '../../../stores/index.ts'
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
  return (
    <table class="printed" aria-label={label}>
      <colgroup>
        {columns.map((width, place) => (
          <col key={place} width={`${width}%`} />
        ))}
      </colgroup>
      <tbody>
        {table.map((cells, place) => (
          <tr key={place} class="entry" data-asked="check">
            {cells.map(({ head, field = '', columns: over, rows: down }) =>
              head === undefined ? (
                <td key={field} colSpan={over} rowSpan={down} id={`row-${field}`}>
                  <FormCell
                    bench={bench}
                    path={field}
                    row={rows.get(field) ?? rows.get(field.replace(/\.\d+$/, ''))}
                    suggested={suggested.get(field)}
                  />
                </td>
              ) : (
                <th
                  key={head}
                  scope={(down ?? 1) > 1 ? 'rowgroup' : 'row'}
                  class={(down ?? 1) > 1 ? 'whole' : undefined}
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
