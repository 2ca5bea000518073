import { type Raw, textOf } from '../../stores/index.ts'

/** One column of a sheet: a text or a figure of each row. */
export interface GridColumn {
  readonly key: string
  readonly label: string
  readonly isNumber: boolean
  /** In characters; without it, what the others leave. */
  readonly width?: number
  /** Offered while a cell is typed in; others may be typed all the same. */
  readonly choices?: readonly string[]
}

/** What a sheet shows, and what is done with it. Rows are those of the list at `path` in the figures file. */
export interface GridRows {
  readonly path: string
  /** What one row is called: 篇, 项. */
  readonly word: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly Raw[]
  /** Where in the list each row stands, and a new one would, where only some of it are shown; else every row in its order. */
  readonly places?: readonly number[]
  readonly atMost: number
  /** The cell that is being typed in, whose text is not yet what the list will have. */
  readonly typed?: { readonly row: number; readonly key: string; readonly text: string } | null
  /** What a cell shows; where not given, what stands in the list. */
  readonly textAt?: (row: number, key: string) => string
  /** What is worth knowing of a row in which nothing is wrong. */
  readonly noteAt?: (row: number) => string | undefined
  /** The column that the rows are known to be in the order of. */
  readonly sorted: { readonly key: string; readonly up: boolean } | null
  /** What is wrong with a row, or with one of its cells; `undefined` where nothing is. */
  readonly problemAt: (row: number, key: string | null) => string | undefined
  readonly onEdit: (row: number, key: string, text: string) => void
  /** The reader is done with a cell that was typed in. */
  readonly onCommit?: (row: number, key: string, text: string) => void
  /** The content of a cell is to stand in others of its column, too. */
  readonly onFill?: (from: number, key: string, to: readonly number[]) => void
  /** A block of cells dropped into one: rows of it go down, cells to the right. */
  readonly onPaste: (at: { readonly row: number; readonly key: string }, block: string[][]) => void
  readonly onSort: (key: string) => void
  readonly onDelete: (row: number) => void
}

/** Where in the list a row stands that is shown. */
export function placeOf({ places }: GridRows, row: number): number {
  return places?.[row] ?? row
}

/** What a cell of the sheet shows. */
export function shownAt(list: GridRows, row: number, key: string): string {
  return list.textAt?.(placeOf(list, row), key) ?? textOf(cellOf(list.rows, row, key))
}

/** The content of a cell as it stands in the list. */
export function cellOf(rows: readonly Raw[], row: number, key: string): Raw | undefined {
  const entry = rows[row]
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined
  return Object.getOwnPropertyDescriptor(entry, key)?.value
}

/** `rows` with a block of cells put in from one cell on; cells beyond the last column are left out. */
export function withBlock(
  rows: readonly Raw[],
  keys: readonly string[],
  at: { readonly row: number; readonly key: string },
  block: readonly (readonly Raw[])[],
): Raw[] {
  const from = Math.max(keys.indexOf(at.key), 0)
  const next: Raw[] = Array.from({ length: Math.max(rows.length, at.row) }, (_, index) => rows[index] ?? {})
  block.forEach((cells, offset) => {
    const before = next[at.row + offset]
    const entry = typeof before === 'object' && before !== null && !Array.isArray(before) ? before : {}
    const given = cells.slice(0, keys.length - from).map((cell, place) => [keys[from + place] ?? '', cell])
    const merged = { ...entry, ...Object.fromEntries(given) } as { [key: string]: Raw }
    next[at.row + offset] = Object.fromEntries(Object.entries(merged).filter(([, cell]) => cell !== ''))
  })
  return next
}
