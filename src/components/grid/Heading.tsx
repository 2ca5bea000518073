import type { GridRows } from './grid-rows.ts'

/** The names of the columns, each a button that sorts by it. */
export function Heading({ list, height }: { list: GridRows; height: number }) {
  const { columns, sorted, onSort } = list
  return (
    <thead>
      <tr style={{ height: `${height}px` }}>
        <th scope="col" class="grid-number">
          序号
        </th>
        {columns.map(({ key, label, width }) => (
          <th
            key={key}
            scope="col"
            style={width === undefined ? undefined : { width: `${width}em` }}
            aria-sort={sorted?.key !== key ? undefined : sorted.up ? 'ascending' : 'descending'}
          >
            <button type="button" onClick={() => onSort(key)}>
              {label}
            </button>
          </th>
        ))}
        <th scope="col" class="grid-said">
          问题
        </th>
        <td class="grid-delete" />
      </tr>
    </thead>
  )
}
