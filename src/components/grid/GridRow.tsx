import { textOf } from '../../stores/index.ts'
import { cellOf, type GridRows } from './grid-rows.ts'

interface Props {
  readonly row: number
  readonly height: number
  readonly word: string
  readonly list: GridRows
}

/** One row of a sheet, as high as the next; what is wrong with it stands at its end, in a line. */
export function GridRow({ row, height, word, list }: Props) {
  const { path, columns, rows, problemAt, onEdit, onDelete } = list
  const isNew = row >= rows.length
  const name = `第 ${row + 1} ${word}`
  const place = `${path}.${row}`
  const wrong = isNew ? [] : columns.map(({ key }) => problemAt(row, key))
  const said = [...new Set([isNew ? undefined : problemAt(row, null), ...wrong].filter(Boolean))].join('')
  const inShort = columns.flatMap(({ key, label }, column) => {
    const cell = textOf(cellOf(rows, row, key))
    return wrong[column] === undefined ? [] : [cell === '' ? `缺少${label}` : `${label}有误`]
  })
  return (
    <tr aria-rowindex={row + 2} style={{ height: `${height}px` }} class={said === '' ? undefined : 'wrong'}>
      <th scope="row" class="grid-number">
        {isNew ? '＋' : row + 1}
      </th>
      {columns.map(({ key, label, isNumber }, column) => (
        <td key={key}>
          <input
            type="text"
            name={`${place}.${key}`}
            class={isNumber ? 'number' : undefined}
            {...(isNumber ? { inputMode: 'decimal' as const } : {})}
            autocomplete="off"
            aria-label={`${name} ${label}`}
            aria-invalid={wrong[column] === undefined ? undefined : true}
            aria-describedby={said === '' ? undefined : `${place}-problem`}
            value={textOf(cellOf(rows, row, key))}
            onInput={(event) => onEdit(row, key, event.currentTarget.value)}
          />
        </td>
      ))}
      <td class="grid-problem" title={said}>
        {said !== '' && (
          <>
            <span aria-hidden="true">{inShort.join('，') || said}</span>
            <span class="visually-hidden" id={`${place}-problem`}>
              {said}
            </span>
          </>
        )}
      </td>
      <td class="grid-delete">
        {!isNew && (
          <button type="button" class="plain" aria-label={`删去${name}`} onClick={() => onDelete(row)}>
            ×
          </button>
        )}
      </td>
    </tr>
  )
}
