/**
 * Makes the rows of a table that are to stay (those without `data-left`) whole: a cell that reaches down from a row
 * that goes, or over one, is put where it is still needed, as high as it still reaches.
 */
export function mergeRows(table: HTMLTableElement): void {
  for (const body of table.tBodies) {
    const rows = [...body.rows]
    const grid = gridOf(rows)
    const kept = rows
      .map((row, i) => ({ row, cells: grid[i] ?? [] }))
      .filter(({ row }) => !('left' in row.dataset))
    const placed = new Set<HTMLTableCellElement>()
    kept.forEach(({ row, cells }, i) => {
      const own = [...new Set(cells)]
      for (const cell of own) {
        if (placed.has(cell)) continue
        placed.add(cell)
        const last = kept.slice(i).findIndex((other) => !other.cells.includes(cell))
        cell.rowSpan = last < 0 ? kept.length - i : last
        row.append(cell)
      }
    })
  }
}

/** The cell that fills each place of each row. */
function gridOf(rows: readonly HTMLTableRowElement[]): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = rows.map(() => [])
  rows.forEach((row, i) => {
    let column = 0
    for (const cell of row.cells) {
      while (grid[i]?.[column] !== undefined) column += 1
      for (let down = 0; down < cell.rowSpan; down++)
        for (let across = 0; across < cell.colSpan; across++) {
          const line = grid[i + down]
          if (line !== undefined) line[column + across] = cell
        }
    }
  })
  return grid
}
