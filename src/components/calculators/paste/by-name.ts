import { isTypedNumber, UNIT_LABELS } from '../../../calculators/index.ts'
import { linesNamed } from './names.ts'
import { isHeading, type NamedRow, readRow } from './pairs.ts'
import type { Line } from './sheet.ts'
import { type Entry, type Left, labelOf, type Understood, whyNot } from './understood.ts'

/** The named row above, which a row without a name goes on with: a merged cell. */
interface Above {
  readonly line: Line
  readonly unit: string
  /** The entry that comes next. */
  readonly next: number
}

/** What is understood so far. */
interface Growing {
  readonly entries: Map<string, Entry>
  readonly left: Left[]
}

/** Names with their numbers, in any order; of two figures of a name the one in `asked` is meant. */
export function byName(
  rows: readonly (readonly string[])[],
  asked: readonly Line[],
  lines: readonly Line[],
  isName: (text: string) => boolean,
): Understood {
  const so: Growing = { entries: new Map(), left: [] }
  let above = null as Above | null
  for (const [at, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue
    const row = readRow(cells, isName)
    const named = row.key === '' ? [] : oneOf(linesNamed(row.key, lines), asked)
    const line: Line | undefined = row.key === '' ? above?.line : named.length === 1 ? named[0] : undefined
    if (line === undefined) so.left.push({ text: textOf(cells), why: whyNoLine(named, cells, at === 0) })
    above = line === undefined ? null : takeRow(row, line, cells, above, so)
  }
  return { entries: [...so.entries.values()], left: so.left, isByOrder: false }
}

/** Of several lines of a name the one that the column in view asks for. */
function oneOf(found: readonly Line[], asked: readonly Line[]): readonly Line[] {
  if (found.length < 2) return found
  const wanted = found.filter((line) => asked.some((each) => each.cell(0) === line.cell(0)))
  return wanted.length === 1 ? wanted : found
}

function whyNoLine(named: readonly Line[], cells: readonly string[], isFirst: boolean): string {
  if (named.length > 1) return `不止一项是这个名称：${named.map(({ label }) => label).join('、')}`
  if (!isHeading(cells)) return '没有叫这个名称的项'
  return isFirst ? '当作标题' : '没有认出名称和数'
}

/** Takes the numbers of a row; gives what a row without a name below it goes on with. */
function takeRow(
  row: NamedRow,
  line: Line,
  cells: readonly string[],
  above: Above | null,
  so: Growing,
): Above | null {
  const given = row.values.filter((value) => value !== '')
  const unit = row.unit || (row.key === '' ? (above?.unit ?? '') : '')
  if (given.length === 0) {
    const isMiswritten = cells.some((cell) => cell !== row.name && /\d/.test(cell))
    so.left.push({ text: textOf(cells), why: isMiswritten ? '没有认出数' : '没有数' })
    return isMiswritten || row.key === '' ? above : { line, unit, next: 0 }
  }
  if (line.per === null && given.length > 1) {
    so.left.push({ text: textOf(cells), why: `“${line.label}”只填一个数，这里有 ${given.length} 个` })
    return above
  }
  const next = above !== null && above.line === line ? above.next : 0
  const from = row.entry ?? (line.per === null ? 0 : next)
  const values = line.per === null ? given : row.values
  for (const [offset, value] of values.entries()) take(line, from + offset, withUnit(value, unit, line), so)
  if (row.others.length > 0)
    so.left.push({ text: row.others.join(' '), why: `“${line.label}”这一行里没有用到的文字` })
  return { line, unit, next: from + values.length }
}

function take(line: Line, at: number, text: string, { entries, left }: Growing): void {
  if (text === '') return
  const label = labelOf(line, at)
  const path = line.cell(at)
  if (at >= line.room) left.push({ text, why: `“${line.label}”最多 ${line.room} 个数` })
  else if (!isTypedNumber(text, line.unit)) left.push({ text, why: `不能填入“${label}”：${whyNot(line)}` })
  else if (entries.has(path))
    left.push({ text, why: `“${label}”前面已有 ${entries.get(path)?.text}，用了前面的` })
  else entries.set(path, { path, text, label, unit: line.unit })
}

/** A number with the unit of its heading, unless it has its own or the heading's is the field's. */
function withUnit(value: string, unit: string, line: Line): string {
  if (value === '' || unit === '' || !isTypedNumber(value)) return value
  return line.unit !== undefined && UNIT_LABELS[line.unit] === unit ? value : `${value}${unit}`
}

function textOf(cells: readonly string[]): string {
  return cells.filter(Boolean).join(' ')
}
