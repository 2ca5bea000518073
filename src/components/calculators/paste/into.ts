import { isTypedNumber } from '../../../calculators/index.ts'
import { $draft, type Bench, replaceDraft } from '../../../stores/index.ts'
import { fill } from './fill.ts'
import { isAmount } from './numbers.ts'
import { putIn } from './put-in.ts'
import { type SheetRow, sheetOf } from './sheet.ts'
import { tableOf } from './table.ts'

/**
 * Pastes a table of numbers into the cell `at` and what stands below and beside it, to be undone at once; `inView`
 * are the cells that the reader sees and is asked for. `false`, and nothing done, where it is not all numbers.
 */
export function pasteInto(bench: Bench, text: string, at: string, inView: readonly string[]): boolean {
  const grid = tableOf(text)
  const cells = grid.flat().filter((cell) => cell !== '')
  if (cells.length === 0 || !cells.every((cell) => isTypedNumber(cell) || isAmount(cell))) return false
  const filled = fill(grid, sheetFrom(bench, at, inView), at)
  if (filled === null || filled.puts.length === 0) return false
  const { puts, unplaced } = filled
  const left = unplaced === 0 ? '' : `；另有 ${unplaced} 个没有对应的格，没有填入`
  replaceDraft(putIn($draft.get(), puts), `已粘贴 ${puts.length} 个数${left}。`)
  return true
}

/** The lines in view; from a line that the column in view does not ask for, those of the column that does. */
function sheetFrom(bench: Bench, at: string, inView: readonly string[]): SheetRow[] {
  const assessment = bench.$assessment.get()
  const draft = $draft.get()
  const seen = new Set(inView)
  const isSeen = (row: SheetRow) => row.figures.some((keys) => keys.some((line) => seen.has(line.cell(0))))
  if (seen.has(at)) return sheetOf(assessment, bench.$column.get(), draft).filter(isSeen)
  const sheets = assessment.columns.map((_, column) => sheetOf(assessment, column, draft))
  return sheets.find((sheet) => fill([['0']], sheet, at) !== null) ?? []
}
