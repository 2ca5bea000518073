/** A value of a record: known, left blank (or missing, or null), or written and wrong, which is not known either. */
export type Cell =
  | { readonly is: 'known'; readonly value: unknown }
  | { readonly is: 'blank' }
  | { readonly is: 'wrong' }

/** One record that can be judged: it has an id of its own. */
export interface Item {
  readonly id: string
  readonly cells: ReadonlyMap<string, Cell>
}

export const BLANK: Cell = { is: 'blank' }
export const WRONG: Cell = { is: 'wrong' }

export function cellOf(item: Item, key: string): Cell {
  return item.cells.get(key) ?? BLANK
}

/** The value of a field, `undefined` where it is not known. */
export function knownOf(item: Item, key: string): unknown {
  const cell = cellOf(item, key)
  return cell.is === 'known' ? cell.value : undefined
}

/** A field's text, `undefined` where it is not known. */
export function textOf(item: Item, key: string): string | undefined {
  const value = knownOf(item, key)
  return typeof value === 'string' ? value : undefined
}
