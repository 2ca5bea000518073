import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { blockOf } from './block.ts'
import { GridRow } from './GridRow.tsx'
import type { GridRows } from './grid-rows.ts'
import { type Cell, moveOf } from './moves.ts'
import { useWindow } from './window.ts'

interface Props extends GridRows {
  readonly label: string
  /** A row to go to: the next one with a problem, one just added. Another object goes there again. */
  readonly goTo: { readonly row: number } | null
}

/**
 * A list of rows as a sheet: every cell is a field, keys move as in a spreadsheet, a block is pasted into any cell.
 * Only the rows in sight are drawn, so that thousands stay fluid. The row after the last is empty and begins a new one.
 */
export function Grid(props: Props) {
  const { label, columns, rows, path, word, atMost, sorted, goTo, onPaste, onSort } = props
  const count = Math.min(rows.length + 1, atMost)
  const box = useRef<HTMLDivElement>(null)
  const { first, end, height, reveal } = useWindow(box, count)
  const wanted = useRef<Cell | null>(null)
  const before = useRef('')
  const [focused, setFocused] = useState(-1)

  const go = (cell: Cell) => {
    wanted.current = cell
    reveal(cell.row)
    focusWanted()
  }
  const focusWanted = () => {
    const { row, column } = wanted.current ?? { row: -1, column: 0 }
    const key = columns[column]?.key
    const input = box.current?.querySelector<HTMLInputElement>(`[name="${path}.${row}.${key}"]`)
    if (!input) return
    wanted.current = null
    input.focus({ preventScroll: true })
    input.select()
  }
  useLayoutEffect(focusWanted)
  useLayoutEffect(() => {
    if (goTo !== null) go({ row: goTo.row, column: 0 })
  }, [goTo])

  const cellAt = (target: EventTarget | null): { input: HTMLInputElement; cell: Cell } | null => {
    if (!(target instanceof HTMLInputElement)) return null
    const [row = '', key = ''] = target.name.slice(path.length + 1).split('.')
    return { input: target, cell: { row: Number(row), column: columns.findIndex((one) => one.key === key) } }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellAt(event.target)
    if (at === null || event.isComposing) return
    if (event.key === 'Escape' && at.input.value !== before.current) {
      at.input.value = before.current
      at.input.dispatchEvent(new Event('input', { bubbles: true }))
      return
    }
    const next = moveOf(event, at.input, at.cell, { rows: count, columns: columns.length })
    if (next === null) return
    event.preventDefault()
    go(next)
  }
  const paste = (event: ClipboardEvent) => {
    const at = cellAt(event.target)
    const block = blockOf(event.clipboardData?.getData('text/plain') ?? '')
    if (at === null || block === null) return
    event.preventDefault()
    onPaste({ row: at.cell.row, key: columns[at.cell.column]?.key ?? '' }, block)
  }
  const handlers = useRef({ onKeyDown, paste, cellAt })
  handlers.current = { onKeyDown, paste, cellAt }
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const keydown = (event: KeyboardEvent) => handlers.current.onKeyDown(event)
    const pasted = (event: ClipboardEvent) => handlers.current.paste(event)
    const entered = ({ target }: Event) => {
      const at = handlers.current.cellAt(target)
      before.current = at?.input.value ?? ''
      setFocused(at?.cell.row ?? -1)
    }
    element.addEventListener('keydown', keydown)
    element.addEventListener('paste', pasted)
    element.addEventListener('focusin', entered)
    return () => {
      element.removeEventListener('keydown', keydown)
      element.removeEventListener('paste', pasted)
      element.removeEventListener('focusin', entered)
    }
  }, [])
  const spacer = (count: number) =>
    count > 0 && (
      <tr class="grid-space">
        <td colSpan={columns.length + 3} style={{ height: `${count * height}px` }} />
      </tr>
    )
  return (
    <>
      <div ref={box} class="grid">
        <table aria-label={label} aria-rowcount={count + 1}>
          <thead>
            <tr style={{ height: `${height}px` }}>
              <th scope="col" class="grid-number">
                序号
              </th>
              {columns.map(({ key, label: name, width }) => (
                <th
                  key={key}
                  scope="col"
                  style={width === undefined ? undefined : { width: `${width}em` }}
                  aria-sort={sorted?.key !== key ? undefined : sorted.up ? 'ascending' : 'descending'}
                >
                  <button type="button" onClick={() => onSort(key)}>
                    {name}
                  </button>
                </th>
              ))}
              <th scope="col" class="grid-said">
                问题
              </th>
              <td class="grid-delete" />
            </tr>
          </thead>
          <tbody>
            {spacer(first)}
            {Array.from({ length: end - first }, (_, offset) => (
              <GridRow key={first + offset} row={first + offset} height={height} word={word} list={props} />
            ))}
            {spacer(count - end)}
          </tbody>
        </table>
      </div>
      <p class="problem grid-focused">{focused < rows.length ? problemsOf(focused, props) : ''}</p>
    </>
  )
}

/** What is wrong with a row, in whole sentences. */
function problemsOf(row: number, { columns, problemAt, word }: GridRows): string {
  const said = [problemAt(row, null), ...columns.map(({ key }) => problemAt(row, key))].filter(Boolean)
  return said.length === 0 ? '' : `第 ${row + 1} ${word}：${[...new Set(said)].join('')}`
}
