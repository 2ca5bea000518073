import { type Draft, figureAt } from '../../../stores/draft.ts'
import { cellName } from './cell-address.ts'
import { draftOfCells, type Read } from './cells.ts'
import { type OpenedSheet, openWorkbook } from './open-workbook.ts'
import { PAPER_LIST, paperFields, paperLines } from './papers.ts'
import { readSheets } from './record-book.ts'
import { recordSheets } from './record-sheets.ts'
import { recordsIn, withLists } from './records.ts'
import { type Cell, EMPTY_OBJECT, rowsOf } from './rows.ts'
import { shapeAt } from './table.ts'
import { type Trouble, UnusableFile } from './trouble.ts'
import { type Imported, imported } from './usable.ts'
import { type Sheet, workbook } from './workbook.ts'

const INPUTS = '填写数据'
const PAPERS = '论文'
const HEAD = ['路径', '名称', '单位', '数值'] as const
const NAMELESS = '缺少路径，不知道填在哪一项，已略去。'
const ORDINAL = '序号'
/** Stands for the ordinal of an entry that is `null`: not the same as a paper of which nothing is filled in. */
const UNKNOWN = '空'

/** A workbook of the inputs, the papers, the records and, to be read and not changed, the findings. */
export function toXlsx(draft: Draft, findings: readonly Sheet[]): Uint8Array {
  const inputs = rowsOf(draft).filter(
    ({ path, value }) => !path.startsWith(`${PAPER_LIST}.`) || value === '[]',
  )
  const { lists, rest } = recordsIn(draft)
  return workbook([
    {
      name: INPUTS,
      widths: [44, 44, 10, 24],
      head: HEAD,
      lines: [...inputs, ...rest].map(({ path, label, unit, value }) => [
        path,
        label,
        unit,
        native(path, value),
      ]),
    },
    ...findings,
    paperSheet(draft),
    ...(Object.keys(lists).length === 0 ? [] : recordSheets(lists)),
  ])
}

/**
 * Reads back the inputs, papers and records of such a workbook; the findings follow from them.
 * @throws UnusableFile where it is no such workbook.
 */
export async function fromXlsx(bytes: Uint8Array, present: Draft): Promise<Imported> {
  const { sheets, problems } = await openWorkbook(bytes)
  const inputs = sheets.find(({ name }) => name === INPUTS)
  if (inputs === undefined)
    throw new UnusableFile(`工作簿里没有“${INPUTS}”这张表。请以本站导出的工作簿为模板填写。`)
  const papers = sheets.find(({ name }) => name === PAPERS)
  const found = [inputCells(inputs), ...(papers === undefined ? [] : [paperCells(papers)])]
  const read = found.flatMap((sheet) => sheet.read)
  const places = new Map(read.map(({ path, where }) => [path, where]))
  const made = draftOfCells(read)
  const book = readSheets(sheets, problems)
  const used: Trouble[] = problems.filter(
    ({ where }) => where.startsWith(`${INPUTS}!`) || where.startsWith(`${PAPERS}!`),
  )
  const nameless = found.flatMap((sheet) => sheet.problems)
  return imported(
    withLists(made.draft, book.records),
    present,
    [...used, ...nameless, ...made.problems, ...book.problems],
    (path) => places.get(path) ?? path,
  )
}

function inputCells({ name, lines }: OpenedSheet): { read: Read[]; problems: Trouble[] } {
  const head = headOf(lines)
  const [path, value] = [head.indexOf(HEAD[0]), head.indexOf(HEAD[3])]
  if (path < 0 || value < 0) throw new UnusableFile(`“${name}”第一行应有“路径”和“数值”两列。请不要改动表头。`)
  const read = lines.slice(1).map(({ row, cells }) => ({
    path: String(cells[path] ?? '').trim(),
    value: cells[value] ?? null,
    where: cellName(name, value, row),
  }))
  const nameless = read.filter((cell) => cell.path === '' && cell.value !== null)
  return {
    read: read.filter((cell) => cell.path !== ''),
    problems: nameless.map(({ where }) => ({ where, message: NAMELESS })),
  }
}

/** The first row that holds anything. */
function headOf([head]: OpenedSheet['lines']): string[] {
  return (head?.cells ?? []).map((cell) => String(cell ?? '').trim())
}

function paperSheet(draft: Draft): Sheet {
  const fields = paperFields()
  const path = (index: number, column: number) => `${PAPER_LIST}.${index}.${fields[column]?.key}`
  return {
    name: PAPERS,
    widths: [8, ...fields.map(({ kind }) => (kind === 'text' ? 40 : 14))],
    head: [ORDINAL, ...fields.map(({ label }) => label)],
    lines: paperLines(draft).map((cells, index) => [
      figureAt(draft, `${PAPER_LIST}.${index}`) === null ? UNKNOWN : index + 1,
      ...cells.map((cell, column) => native(path(index, column), cell)),
    ]),
  }
}

/** A paper is its line: deleted and sorted lines leave no gaps. Columns are known by their headings, never by their place. */
function paperCells({ name, lines }: OpenedSheet): { read: Read[]; problems: Trouble[] } {
  const head = headOf(lines)
  const ordinal = head.indexOf(ORDINAL)
  const columns = paperFields()
    .map(({ key, label }) => ({ key, column: head.indexOf(label) }))
    .filter(({ column }) => column >= 0)
  if (columns.length === 0) {
    const labels = paperFields().map(({ label }) => `“${label}”`)
    const message = `没有认出列名，这张表没有读入。第一行应有${labels.join('、')}。`
    return { read: [], problems: lines.length === 0 ? [] : [{ where: `${name}!1`, message }] }
  }
  const read = lines.slice(1).flatMap(({ cells, row }, index) => {
    const path = `${PAPER_LIST}.${index}`
    const isBare = columns.every(({ column }) => (cells[column] ?? null) === null)
    if (isBare && cells[ordinal] !== UNKNOWN)
      return [{ path, value: EMPTY_OBJECT, where: cellName(name, Math.max(ordinal, 0), row) }]
    return columns.map(({ key, column }) => ({
      path: `${path}.${key}`,
      value: cells[column] ?? null,
      where: cellName(name, column, row),
    }))
  })
  return { read, problems: [] }
}

/**
 * A figure as a workbook holds it best: a number typed as text becomes a number that Excel can reckon with, where
 * nothing of it is lost; yes and no are words, which LibreOffice does not save as formulas.
 */
function native(path: string, value: Cell): Cell {
  const shape = shapeAt(path)
  if (typeof value === 'boolean' && (shape?.kind === 'flag' || shape?.kind === 'answer'))
    return value ? '是' : '否'
  const isNumber = shape?.kind === 'decimal' || shape?.kind === 'count'
  return isNumber && typeof value === 'string' && String(Number(value)) === value ? Number(value) : value
}
