/** Where a cell stands: the row in the list, the column by its place. */
export interface Cell {
  readonly row: number
  readonly column: number
}

interface Size {
  readonly rows: number
  readonly columns: number
}

const PAGE = 15

/** Where a key leads from a cell, as in a sheet; `null` where it stays with the text in the cell. */
export function moveOf(event: KeyboardEvent, input: HTMLInputElement, at: Cell, size: Size): Cell | null {
  const cell = target(event, input, at, size)
  if (cell === null) return null
  const row = Math.min(Math.max(cell.row, 0), size.rows - 1)
  const column = Math.min(Math.max(cell.column, 0), size.columns - 1)
  return row === at.row && column === at.column ? null : { row, column }
}

function target(event: KeyboardEvent, input: HTMLInputElement, at: Cell, size: Size): Cell | null {
  const { row, column } = at
  // A list of choices opens so.
  if (event.altKey) return null
  const { selectionStart: start, selectionEnd: end, value } = input
  const isAll = start === 0 && end === value.length
  switch (event.key) {
    case 'Enter':
      return { row: row + (event.shiftKey ? -1 : 1), column }
    case 'ArrowDown':
      return { row: row + 1, column }
    case 'ArrowUp':
      return { row: row - 1, column }
    case 'PageDown':
      return { row: row + PAGE, column }
    case 'PageUp':
      return { row: row - PAGE, column }
    case 'ArrowLeft':
      return isAll || (start === 0 && end === 0) ? { row, column: column - 1 } : null
    case 'ArrowRight':
      return isAll || start === value.length ? { row, column: column + 1 } : null
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : null
    case 'End':
      return event.ctrlKey ? { row: size.rows - 1, column: 0 } : null
    default:
      return null
  }
}
