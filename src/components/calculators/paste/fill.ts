import type { Line, SheetRow } from './sheet.ts'

/** A text for the cell of a figure. */
export interface Put {
  readonly path: string
  readonly text: string
}

export interface Filled {
  readonly puts: readonly Put[]
  /** How many texts have no cell to go to. */
  readonly unplaced: number
}

type Grid = readonly (readonly string[])[]

/** Where in a sheet something is pasted. */
interface Start {
  readonly row: number
  readonly figure: number
  /** Of the figure's keys, and of its entries. */
  readonly key: number
  readonly entry: number
}

/**
 * Where the cells of a pasted table go, as in a spreadsheet: a column down the figures, a row across the cells of
 * the row, a block row by row. What is pasted into a series and is no larger than it stays within it: years below
 * each other are years. An empty cell changes nothing. `null` where the page has no such cell.
 */
export function fill(grid: Grid, sheet: readonly SheetRow[], path: string): Filled | null {
  const start = startOf(sheet, path)
  if (start === null) return null
  const keys = sheet[start.row]?.figures[start.figure] ?? []
  const width = Math.max(...grid.map((cells) => cells.length))
  const within = keys[0]?.per == null ? null : withinSeries(grid, width, keys, start)
  if (within !== null) return counted(grid, within)
  const rows = sheet.slice(start.row)
  if (width === 1) {
    const figures = rows.flatMap(({ figures: all }, offset) => (offset === 0 ? all.slice(start.figure) : all))
    return counted(
      grid,
      grid.flatMap(([text = ''], at) =>
        put(figures[at]?.[at === 0 ? start.key : 0], at === 0 ? start.entry : 0, text),
      ),
    )
  }
  const offset = cellsOf(rows[0]).indexOf(path)
  return counted(
    grid,
    grid.flatMap((texts, at) => across(texts, rows[at], offset)),
  )
}

function startOf(sheet: readonly SheetRow[], path: string): Start | null {
  for (const [row, { figures }] of sheet.entries())
    for (const [figure, keys] of figures.entries())
      for (const [key, line] of keys.entries())
        for (let entry = 0; entry < line.shown; entry += 1)
          if (line.cell(entry) === path) return { row, figure, key, entry }
  return null
}

/** Within a series: along its entries, or a block with a row or a column an entry; `null` where it is larger. */
function withinSeries(grid: Grid, width: number, keys: readonly Line[], { key, entry }: Start): Put[] | null {
  const room = (keys[0]?.shown ?? 0) - entry
  const side = keys.length - key
  const along = (texts: readonly string[]) => texts.flatMap((text, at) => put(keys[key], entry + at, text))
  if (width === 1 && grid.length <= room) return along(grid.map(([text = '']) => text))
  if (keys.length === 1) return null
  if (grid.length === 1 && width > side && width <= room) return along(grid[0] ?? [])
  const isTurned = width > keys.length
  const entries = isTurned ? turned(grid, width) : grid
  const wide = isTurned ? grid.length : width
  if (wide > keys.length || entries.length > room) return null
  const first = wide > side ? 0 : key
  return entries.flatMap((texts, at) => texts.flatMap((text, to) => put(keys[first + to], entry + at, text)))
}

function turned(grid: Grid, width: number): Grid {
  return Array.from({ length: width }, (_, at) => grid.map((texts) => texts[at] ?? ''))
}

/** Across the cells of a row from `offset` on; a series at its end grows as far as it may. */
function across(texts: readonly string[], row: SheetRow | undefined, offset: number): Put[] {
  const cells = cellsOf(row)
  const last = row?.figures[row.figures.length - 1] ?? []
  const [line] = last
  return texts.flatMap((text, at) => {
    const beyond = offset + at - cells.length
    if (beyond >= 0) return last.length === 1 && line?.per != null ? put(line, line.shown + beyond, text) : []
    const path = cells[offset + at]
    return path === undefined || text === '' ? [] : [{ path, text }]
  })
}

/** The cells of a row as they stand beside each other. */
function cellsOf(row: SheetRow | undefined): string[] {
  return (row?.figures ?? []).flatMap((keys) =>
    Array.from({ length: keys[0]?.shown ?? 0 }, (_, entry) => keys.map((line) => line.cell(entry))).flat(),
  )
}

function put(line: Line | undefined, entry: number, text: string): Put[] {
  return line === undefined || text === '' || entry >= line.room ? [] : [{ path: line.cell(entry), text }]
}

function counted(grid: Grid, puts: Put[]): Filled {
  const texts = grid.reduce((sum, cells) => sum + cells.filter((text) => text !== '').length, 0)
  return { puts, unplaced: texts - puts.length }
}
