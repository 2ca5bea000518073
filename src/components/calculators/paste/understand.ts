import { byName } from './by-name.ts'
import { byOrder } from './by-order.ts'
import { linesNamed, readName } from './names.ts'
import { isAmount } from './numbers.ts'
import { cellsOfLine } from './pairs.ts'
import type { SheetRow } from './sheet.ts'
import { tableOf } from './table.ts'
import { linesOf, type Understood } from './understood.ts'

/** Rows beyond this are counted, not read: no calculator has as many figures. */
const MOST_ROWS = 2000

/**
 * Reads pasted text: names with numbers in any order, one number or one a year; or numbers alone, in the order of
 * `asked`, the lines that the column in view asks for. `all` are the lines that names are looked for among.
 */
export function understand(text: string, asked: readonly SheetRow[], all: readonly SheetRow[]): Understood {
  const whole = tableOf(text)
  const table = whole.slice(0, MOST_ROWS)
  const lines = linesOf(all)
  const names = new Map<string, boolean>()
  const isName = (words: string) => {
    const known = names.get(words) ?? linesNamed(readName(words).key, lines).length > 0
    names.set(words, known)
    return known
  }
  const rows = table.map((cells) => cellsOfLine(cells, isName))
  const isNamed = rows.some((cells) => cells.some((cell) => !isAmount(cell) && isName(cell)))
  const isNumbers = table.every(
    (cells, at) => at === 0 || cells.every((cell) => cell === '' || /\d/.test(cell)),
  )
  const understood =
    isNamed || !isNumbers ? byName(rows, linesOf(asked), lines, isName) : byOrder(table, asked)
  const more = whole.length - table.length
  return more <= 0
    ? understood
    : {
        ...understood,
        left: [...understood.left, { text: `第 ${MOST_ROWS + 1} 行起`, why: `另有 ${more} 行，没有读` }],
      }
}
