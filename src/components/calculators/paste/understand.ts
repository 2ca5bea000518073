import { isTypedNumber, UNIT_LABELS, type Unit } from '../../../calculators/index.ts'
import { fill, type Put } from './fill.ts'
import { linesNamed, readName } from './names.ts'
import { isAmount } from './numbers.ts'
import { cellsOfLine, isHeading, type NamedRow, readRow } from './pairs.ts'
import type { Line, SheetRow } from './sheet.ts'
import { tableOf } from './table.ts'

/** A number with the figure that it goes to. */
export interface Entry extends Put {
  readonly label: string
  readonly unit: Unit | undefined
}

/** Something that goes nowhere, and why. */
export interface Left {
  readonly text: string
  readonly why: string
}

/** What a pasted text means; nothing of it is applied here. */
export interface Understood {
  readonly entries: readonly Entry[]
  readonly left: readonly Left[]
  /** Whether the places follow from the order alone, since nothing is named. */
  readonly isByOrder: boolean
}

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

function linesOf(sheet: readonly SheetRow[]): Line[] {
  return sheet.flatMap(({ figures }) => figures.flat())
}

function byOrder(table: readonly (readonly string[])[], asked: readonly SheetRow[]): Understood {
  const isTitled = !(table[0] ?? []).some((cell) => isAmount(cell)) && table.length > 1
  const grid = isTitled ? table.slice(1) : table
  const start = linesOf(asked)[0]?.cell(0) ?? ''
  const labels = new Map(
    linesOf(asked).flatMap((line) =>
      Array.from(
        { length: line.room },
        (_, at) => [line.cell(at), { line, label: labelOf(line, at) }] as const,
      ),
    ),
  )
  const { puts, unplaced } = fill(grid, asked, start) ?? { puts: [], unplaced: 0 }
  const read = puts.map((put) => ({ put, place: labels.get(put.path) }))
  return {
    isByOrder: true,
    entries: read.flatMap(({ put, place }) =>
      place !== undefined && isTypedNumber(put.text, place.line.unit)
        ? [{ ...put, label: place.label, unit: place.line.unit }]
        : [],
    ),
    left: [
      ...(isTitled ? [{ text: (table[0] ?? []).filter(Boolean).join(' '), why: '当作标题' }] : []),
      ...read.flatMap(({ put, place }) =>
        place !== undefined && !isTypedNumber(put.text, place.line.unit)
          ? [{ text: put.text, why: `不能填入“${place.label}”：${whyNot(place.line)}` }]
          : [],
      ),
      ...(unplaced > 0 ? [{ text: `${unplaced} 个数`, why: '没有对应的格' }] : []),
    ],
  }
}

function byName(
  rows: readonly (readonly string[])[],
  asked: readonly Line[],
  lines: readonly Line[],
  isName: (text: string) => boolean,
): Understood {
  const entries = new Map<string, Entry>()
  const left: Left[] = []
  let above: { line: Line; row: NamedRow; next: number } | null = null
  for (const [at, cells] of rows.entries()) {
    const text = cells.filter(Boolean).join(' ')
    if (text === '') continue
    const row = readRow(cells, isName)
    const found: readonly Line[] =
      row.key === '' ? (above === null ? [] : [above.line]) : oneOf(linesNamed(row.key, lines), asked)
    const [line] = found
    if (line === undefined || found.length > 1) {
      above = null
      const why =
        found.length > 1
          ? `不止一项是这个名称：${found.map(({ label }) => label).join('、')}`
          : isHeading(cells)
            ? at === 0
              ? '当作标题'
              : '没有认出名称和数'
            : '没有叫这个名称的项'
      left.push({ text, why })
      continue
    }
    if (row.values.length === 0) {
      const numbers = cells.some((cell) => cell !== row.name && /\d/.test(cell))
      if (row.key !== '' && !numbers) above = { line, row, next: 0 }
      left.push({ text, why: numbers ? '没有认出数' : '没有数' })
      continue
    }
    const isMore: boolean = row.key === '' || (above !== null && above.line === line)
    const from: number = row.entry ?? (isMore && line.per !== null ? (above?.next ?? 0) : 0)
    const given = row.values.filter((value) => value !== '')
    if (from + row.values.length > line.room && given.length > 1 && line.per === null) {
      left.push({ text, why: `“${line.label}”只填一个数，这里有 ${given.length} 个` })
      continue
    }
    const unit = row.unit || (row.key === '' ? (above?.row.unit ?? '') : '')
    const values = line.per === null ? given : row.values
    for (const [offset, value] of values.entries())
      take({ line, at: from + offset, text: withUnit(value, unit, line) }, entries, left)
    if (row.others.length > 0)
      left.push({ text: row.others.join(' '), why: `“${line.label}”这一行里没有用到的文字` })
    above = { line, row: row.key === '' && above !== null ? above.row : row, next: from + values.length }
  }
  return { entries: [...entries.values()], left, isByOrder: false }
}

/** Of several lines of a name the one that the column in view asks for. */
function oneOf(found: readonly Line[], asked: readonly Line[]): readonly Line[] {
  if (found.length < 2) return found
  const wanted = found.filter((line) => asked.some((each) => each.cell(0) === line.cell(0)))
  return wanted.length === 1 ? wanted : found
}

function take(
  { line, at, text }: { line: Line; at: number; text: string },
  entries: Map<string, Entry>,
  left: Left[],
): void {
  if (text === '') return
  const label = labelOf(line, at)
  const path = line.cell(at)
  if (at >= line.room) left.push({ text, why: `“${line.label}”最多 ${line.room} 个数` })
  else if (!isTypedNumber(text, line.unit)) left.push({ text, why: `不能填入“${label}”：${whyNot(line)}` })
  else if (entries.has(path))
    left.push({ text, why: `“${label}”前面已有 ${entries.get(path)?.text}，用了前面的` })
  else entries.set(path, { path, text, label, unit: line.unit })
}

function whyNot({ unit }: Line): string {
  return unit === undefined ? '这一项只填数' : `要能换算成${UNIT_LABELS[unit]}的数`
}

/** A number with the unit of its heading, unless it has its own or the heading's is the field's. */
function withUnit(value: string, unit: string, line: Line): string {
  if (value === '' || unit === '' || !isTypedNumber(value)) return value
  return line.unit !== undefined && UNIT_LABELS[line.unit] === unit ? value : `${value}${unit}`
}

function labelOf({ label, per, room }: Line, at: number): string {
  return per === null || room === 1 ? label : `${label} 第 ${at + 1} ${per}`
}
