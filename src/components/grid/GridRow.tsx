import { Component } from 'preact'
import type { Raw } from '../../stores/index.ts'
import { type GridRows, placeOf, shownAt } from './grid-rows.ts'

interface Props {
  readonly row: number
  /** What stands in the list: the row is drawn anew where it is another. */
  readonly entry: Raw | undefined
  readonly height: number
  readonly word: string
  readonly list: GridRows
  /** The sheet as it is when something is done, which may be later than the row was drawn. */
  readonly current: { readonly current: GridRows }
}

/** One row of a sheet, as high as the next; what is wrong with it stands at its end, in a line. */
export class GridRow extends Component<Props> {
  private drawn = ''

  override shouldComponentUpdate(next: Props): boolean {
    const { entry, height } = this.props
    return next.entry !== entry || next.height !== height || summaryOf(next) !== this.drawn
  }

  override render({ row, height, word, list, current }: Props) {
    this.drawn = summaryOf(this.props)
    const { path, columns, rows } = list
    const isNew = row >= rows.length
    const at = placeOf(list, row)
    const name = `第 ${at + 1} ${word}`
    const place = `${path}.${at}`
    const { whole, cells } = problemsAt(list, row)
    const said = [...new Set([whole, ...cells].filter(Boolean))].join('')
    const inShort = columns.flatMap(({ key, label }, column) =>
      cells[column] === undefined ? [] : [shownAt(list, row, key) === '' ? `缺少${label}` : `${label}有误`],
    )
    return (
      <tr aria-rowindex={row + 2} style={{ height: `${height}px` }} class={said === '' ? undefined : 'wrong'}>
        <th scope="row" class="grid-number">
          {isNew ? '＋' : at + 1}
        </th>
        {columns.map(({ key, label, isNumber, choices }, column) => (
          <td key={key}>
            <input
              type="text"
              name={`${place}.${key}`}
              class={isNumber ? 'number' : undefined}
              {...(isNumber ? { inputMode: 'decimal' as const } : {})}
              {...(choices === undefined ? {} : { list: `${path}-${key}-choices` })}
              autocomplete="off"
              aria-label={`${name} ${label}`}
              aria-invalid={cells[column] === undefined ? undefined : true}
              aria-describedby={said === '' ? undefined : `${place}-problem`}
              value={shownAt(list, row, key)}
              onInput={(event) => current.current.onEdit(at, key, event.currentTarget.value)}
            />
          </td>
        ))}
        <td class="grid-problem" title={said || list.noteAt?.(at)}>
          {said === '' ? (
            <span class="soft">{isNew ? '' : list.noteAt?.(at)}</span>
          ) : (
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
            <button
              type="button"
              class="plain"
              aria-label={`删去${name}`}
              onClick={() => current.current.onDelete(at)}
            >
              ×
            </button>
          )}
        </td>
      </tr>
    )
  }
}

function problemsAt(list: GridRows, row: number) {
  if (row >= list.rows.length) return { whole: undefined, cells: [] }
  const at = placeOf(list, row)
  return { whole: list.problemAt(at, null), cells: list.columns.map(({ key }) => list.problemAt(at, key)) }
}

/** All that a row shows beside its entry. */
function summaryOf({ row, list }: Props): string {
  const { whole, cells } = problemsAt(list, row)
  const at = placeOf(list, row)
  const typed = list.typed?.row === at ? list.typed : null
  return JSON.stringify([at, row >= list.rows.length, whole, cells, list.noteAt?.(at), typed])
}
