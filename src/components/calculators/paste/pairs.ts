import { isUnit } from '../../../calculators/index.ts'
import { readName } from './names.ts'
import { isAmount } from './numbers.ts'

/** One pasted row, told apart: a name, the cells beside it, and what unit they are said to stand in. */
export interface NamedRow {
  readonly name: string
  readonly key: string
  readonly unit: string
  readonly entry: number | null
  /** The numbers with the empty cells between them, each of which keeps its place. */
  readonly values: readonly string[]
  /** Words that are neither name nor unit nor number. */
  readonly others: readonly string[]
}

const SEPARATORS = [
  /^(.+?)\s*[:：=＝]\s*(.+)$/,
  /^(.+?)(?:\u3000|\s{2,})(.+)$/,
  /^(\D*[^\d\s+-])\s*([+-]?\d.*)$/,
]
const BETWEEN_VALUES = /\s*[、;；|]\s*|\s{2,}|\s*[,，]\s+/
/** A longer line is prose, not a name with its numbers. */
const MAX_LINE = 500
const CALENDAR_YEAR = /^(?:19|20)\d\d\s*年?$/

/** The cells of a line of text: at tabs, else at the first sign that parts a name from what it is. */
export function cellsOfLine(cells: readonly string[], isName: (text: string) => boolean): readonly string[] {
  const [text = ''] = cells
  if (cells.length > 1 || text === '' || text.length > MAX_LINE || isAmount(text)) return cells
  for (const separator of SEPARATORS) {
    const [, name = '', rest = ''] = separator.exec(text) ?? []
    if (name !== '' && isName(name)) return [name, ...valuesOf(rest)]
  }
  return cells
}

function valuesOf(text: string): string[] {
  if (isAmount(text)) return [text]
  const parts = text.split(BETWEEN_VALUES)
  if (parts.every(isAmount)) return parts
  const byCommas = text.split(/[,，]/)
  const byBlanks = text.split(/\s+/)
  return byCommas.every(isAmount) ? byCommas : byBlanks.every(isAmount) ? byBlanks : [text]
}

/** A row of cells told apart; its name is the first cell that `isName` knows, else the first of words. */
export function readRow(cells: readonly string[], isName: (text: string) => boolean): NamedRow {
  const isWords = (cell: string) => cell !== '' && !isAmount(cell) && !isUnit(cell)
  const known = cells.findIndex((cell) => isWords(cell) && isName(cell))
  const at = known >= 0 ? known : cells.findIndex((cell) => isWords(cell) && readName(cell).key !== '')
  const name = cells[at] ?? ''
  const { key, unit, entry } = readName(name)
  const beside = cells.filter((_, place) => place !== at)
  const marks = beside.map((cell) =>
    isAmount(cell) ? null : readName(cell).key === '' ? readName(cell).entry : null,
  )
  const after = cells.slice(at + 1).filter((cell) => !CALENDAR_YEAR.test(cell))
  const first = after.findIndex(isAmount)
  const last = after.reduce((end, cell, place) => (isAmount(cell) ? place : end), -1)
  return {
    name,
    key,
    unit: unit || (beside.find(isUnit) ?? ''),
    entry: entry ?? marks.find((mark) => mark !== null) ?? null,
    values: first < 0 ? [] : after.slice(first, last + 1).filter((cell) => cell === '' || isAmount(cell)),
    others: beside.filter((cell) => isWords(cell) && readName(cell).key !== '' && !isName(cell)),
  }
}

/** A row of years over the columns, or of words alone. */
export function isHeading(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => isAmount(cell))
  const isYears = numbers.length > 1 && numbers.every((cell) => CALENDAR_YEAR.test(cell))
  return isYears || numbers.length === 0
}
