import { columnOf, lettersOf } from './cell-address.ts'
import type { DateStyles } from './date-styles.ts'
import { MAX_ROWS, UnusableFile } from './trouble.ts'
import { BadXml, escapedXml, MAX_TEXT, readXml } from './xml.ts'

/** Further to the right no figure stands. */
const MAX_COLUMNS = 64

/** What a reader of cells does not tell of a row: its number in the sheet, from 0, and which cells are no plain values. */
export interface RowNote {
  readonly row: number
  readonly odd: { readonly [column: number]: Oddity }
}

/** A formula with its last value, one whose value is not in the file, or an error value (`#DIV/0!`). */
export type Oddity = 'formula' | 'no-value' | 'error'

/**
 * A worksheet with nothing in it but the cells that hold something, their rows close together however far apart
 * they stand, and before each row a cell with its `RowNote`. So room is never made for a million empty rows. Cells
 * that show a date hold it as text, as far as they show it.
 * @throws BadXml
 * @throws UnusableFile where more rows are filled in than any list has.
 */
export function plainSheet(xml: string, dates: DateStyles): string {
  const rows: string[] = []
  const path: string[] = []
  let row = -1
  let column = -1
  let cells = ''
  let odd: { [column: number]: Oddity } = {}
  let cell = newCell(new Map())

  readXml(xml, {
    open(name, attributes) {
      path.push(name)
      if (path[0] !== 'worksheet') throw new BadXml('no worksheet')
      if (name === 'sheetData' && path.length !== 2) throw new BadXml('cells out of place')
      if (path[1] !== 'sheetData') return
      if (path.length === 3) {
        row = next(attributes.get('r'), row)
        column = -1
        cells = ''
        odd = {}
      } else if (path.length === 4) {
        column = columnIn(attributes.get('r'), row, column)
        cell = newCell(attributes)
      } else if (path.length === 5 && name === 'f') cell.hasFormula = true
    },
    text(words) {
      if (path[1] !== 'sheetData' || path.length < 5) return
      if (cell.value.length + words.length > MAX_TEXT) throw new BadXml('a text longer than a cell')
      if (path[4] === 'v') cell.value += words
      if (path[4] === 'is' && path[path.length - 1] === 't' && !path.includes('rPh')) cell.value += words
    },
    close() {
      if (path[1] === 'sheetData' && path.length === 4 && column < MAX_COLUMNS) {
        const oddity = oddityOf(cell)
        if (oddity !== null) odd[column] = oddity
        const shown = dates.shown(cell)
        const plain = shown === undefined ? cell : { ...cell, type: 'inlineStr', value: shown }
        if (oddity !== 'error' && cell.value !== '') cells += cellXml(plain, column + 1, rows.length + 1)
      }
      if (path[1] === 'sheetData' && path.length === 3 && (cells !== '' || Object.keys(odd).length > 0)) {
        if (rows.length > MAX_ROWS) throw new UnusableFile('表格太大，不是本站导出的工作簿。')
        const note = newCell(new Map([['t', 'inlineStr']]))
        note.value = JSON.stringify({ row, odd } satisfies RowNote)
        const number = rows.length + 1
        rows.push(`<row r="${number}">${cellXml(note, 0, number)}${cells}</row>`)
      }
      path.pop()
    },
  })
  return `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
}

interface OpenCell {
  readonly type: string
  readonly style: string | undefined
  value: string
  hasFormula: boolean
}

const TYPES = new Set(['n', 's', 'str', 'inlineStr', 'b', 'd', 'e'])

function newCell(attributes: ReadonlyMap<string, string>): OpenCell {
  const type = attributes.get('t') ?? 'n'
  if (!TYPES.has(type)) throw new BadXml(`a cell of type ${type}`)
  return { type, style: attributes.get('s'), value: '', hasFormula: false }
}

function oddityOf({ type, value, hasFormula }: OpenCell): Oddity | null {
  if (type === 'e') return 'error'
  if (!hasFormula) return null
  // A formula may well give no text; that it gives no number means it was never reckoned.
  return value === '' && type !== 'str' ? 'no-value' : 'formula'
}

function cellXml({ type, style, value }: OpenCell, column: number, row: number): string {
  const at = `<c r="${lettersOf(column)}${row}" t="${type}"${style === undefined ? '' : ` s="${escapedXml(style)}"`}>`
  const words = escapedXml(value)
  return type === 'inlineStr' ? `${at}<is><t>${words}</t></is></c>` : `${at}<v>${words}</v></c>`
}

/** Rows and cells may leave out where they stand: it is then the next place. Never an earlier one, or the same again. */
function next(stated: string | undefined, before: number): number {
  if (stated === undefined) return before + 1
  const at = /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) - 1 : -1
  if (at <= before) throw new BadXml(`row ${stated} after ${before + 1}`)
  return at
}

function columnIn(stated: string | undefined, row: number, before: number): number {
  if (stated === undefined) return before + 1
  const [, letters = '', number] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(stated) ?? []
  const at = columnOf(letters)
  if (Number(number) - 1 !== row || at <= before) throw new BadXml(`cell ${stated} out of place`)
  return at
}
