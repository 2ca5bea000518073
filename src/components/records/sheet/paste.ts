import { type RecordKind, readTyped } from '../../../calculators/records/index.ts'
import type { Raw } from '../../../stores/index.ts'
import { recordIn, withIds } from '../lists.ts'

/**
 * A list with a block put in from one cell on, and how many rows it had. Where its first row names most of its
 * columns, they go by their names, else by where they were pasted. `places` are the rows shown, and where a new one goes.
 */
export function withPasted(
  { fields }: RecordKind,
  list: readonly Raw[],
  at: { readonly row: number; readonly key: string },
  block: readonly (readonly string[])[],
  places: readonly number[],
): { next: Raw[]; count: number } {
  const named = (block[0] ?? []).map((cell) => fields.find(({ label }) => label === cell.trim()))
  const known = named.filter((field) => field !== undefined)
  const isNamed = block.length > 1 && known.length * 2 > named.length
  const from = fields.findIndex(({ key }) => key === at.key)
  const columns = isNamed ? named : fields.slice(Math.max(from, 0))
  const rows = isNamed ? block.slice(1) : block
  const first = places.indexOf(at.row)
  const next: Raw[] = [...list]
  rows.forEach((cells, offset) => {
    const shown = first + offset < places.length - 1 ? places[first + offset] : undefined
    const row = shown ?? next.length
    const made = columns.flatMap((field, column): [string, Raw][] =>
      field === undefined || cells[column] === undefined
        ? []
        : [[field.key, (readTyped(field, cells[column]) ?? '') as Raw]],
    )
    const merged = { ...recordIn(next[row]), ...Object.fromEntries(made) }
    next[row] = Object.fromEntries(Object.entries(merged).filter(([, cell]) => cell !== ''))
  })
  return { next: withIds(next), count: rows.length }
}
