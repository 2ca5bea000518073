import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { blockOf } from './block.ts'
import { Choices } from './Choices.tsx'
import { Foot } from './Foot.tsx'
import { GridRow } from './GridRow.tsx'
import { type GridRows, placeOf } from './grid-rows.ts'
import { Heading } from './Heading.tsx'
import { type Cell, moveOf } from './moves.ts'
import { useWindow } from './window.ts'

interface Props extends GridRows {
  readonly label: string
  /** A row to go to: the next one with a problem, one just added. Another object goes there again. */
  readonly goTo: { readonly row: number } | null
  /** How wide all columns together are at least, in characters; the table scrolls within its box. */
  readonly minWidth?: number
}

/**
 * A list of rows as a sheet: every cell is a field, keys move as in a spreadsheet, a block is pasted into any cell.
 * Only the rows in sight are drawn, so that thousands stay fluid. The row after the last is empty and begins a new one.
 */
export function Grid(props: Props) {
  const { label, columns, rows, path, word, atMost, goTo, minWidth } = props
  const count = rows.length + (placeOf(props, rows.length) < atMost ? 1 : 0)
  const box = useRef<HTMLDivElement>(null)
  const { first, end, height, reveal } = useWindow(box, count)
  const wanted = useRef<Cell | null>(null)
  const before = useRef('')
  const [focused, setFocused] = useState<Cell>({ row: -1, column: 0 })
  const current = useRef(props)
  current.current = props

  const go = (cell: Cell) => {
    wanted.current = cell
    reveal(cell.row)
    focusWanted()
  }
  const focusWanted = () => {
    const { row, column } = wanted.current ?? { row: -1, column: 0 }
    const name = `${path}.${placeOf(props, row)}.${columns[column]?.key}`
    const input = box.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (!input) return
    wanted.current = null
    input.focus({ preventScroll: true })
    input.select()
  }
  useLayoutEffect(focusWanted)
  useLayoutEffect(() => {
    if (goTo !== null) go({ row: rowOf(props, goTo.row), column: 0 })
  }, [goTo])

  const cellAt = (target: EventTarget | null): { input: HTMLInputElement; cell: Cell } | null => {
    if (!(target instanceof HTMLInputElement)) return null
    const [place = '', key = ''] = target.name.slice(path.length + 1).split('.')
    const column = columns.findIndex((one) => one.key === key)
    return { input: target, cell: { row: rowOf(props, Number(place)), column } }
  }
  const keyOf = ({ column }: Cell) => columns[column]?.key ?? ''
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cellAt(event.target)
    if (at === null || event.isComposing) return
    if (event.key === 'Escape' && at.input.value !== before.current) {
      at.input.value = before.current
      at.input.dispatchEvent(new Event('input', { bubbles: true }))
      return
    }
    if (isFillKey(event) && props.onFill !== undefined && at.cell.row > 0) {
      event.preventDefault()
      props.onFill(placeOf(props, at.cell.row - 1), keyOf(at.cell), [placeOf(props, at.cell.row)])
      before.current = at.input.value
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
    props.onPaste({ row: placeOf(props, at.cell.row), key: keyOf(at.cell) }, block)
  }
  const left = ({ target }: FocusEvent) => {
    const at = cellAt(target)
    if (at === null || at.input.value === before.current) return
    props.onCommit?.(placeOf(props, at.cell.row), keyOf(at.cell), at.input.value)
  }
  const handlers = useRef({ onKeyDown, paste, cellAt, left })
  handlers.current = { onKeyDown, paste, cellAt, left }
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const keydown = (event: KeyboardEvent) => handlers.current.onKeyDown(event)
    const pasted = (event: ClipboardEvent) => handlers.current.paste(event)
    const gone = (event: FocusEvent) => handlers.current.left(event)
    const entered = ({ target }: Event) => {
      const at = handlers.current.cellAt(target)
      before.current = at?.input.value ?? ''
      if (at !== null) setFocused(at.cell)
    }
    element.addEventListener('keydown', keydown)
    element.addEventListener('paste', pasted)
    element.addEventListener('focusout', gone)
    element.addEventListener('focusin', entered)
    return () => {
      element.removeEventListener('keydown', keydown)
      element.removeEventListener('paste', pasted)
      element.removeEventListener('focusout', gone)
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
        <table
          aria-label={label}
          aria-rowcount={count + 1}
          style={minWidth === undefined ? undefined : { minWidth: `${minWidth}em` }}
        >
          <Heading list={props} height={height} />
          <tbody>
            {spacer(first)}
            {Array.from({ length: end - first }, (_, offset) => (
              <GridRow
                key={placeOf(props, first + offset)}
                row={first + offset}
                entry={rows[first + offset]}
                height={height}
                word={word}
                list={props}
                current={current}
              />
            ))}
            {spacer(count - end)}
          </tbody>
        </table>
        <Choices path={path} columns={columns} />
      </div>
      <Foot list={props} at={focused} column={columns[focused.column]} word={word} />
    </>
  )
}

/** Excel's own keys for filling down. */
function isFillKey({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && key.toLowerCase() === 'd'
}

/** The row that shows what stands at a place of the list. */
function rowOf({ places }: GridRows, place: number): number {
  return places === undefined ? place : places.indexOf(place)
}
