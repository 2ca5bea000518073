import type { Field } from '../../calculators/index.ts'
import type { Draft, Raw } from '../draft.ts'
import { figureAt } from '../draft.ts'
import { draftOfCells, type Read } from './cells.ts'
import { cellName, type OpenedSheet, openWorkbook } from './open-workbook.ts'
import { type Cell, rowsOf } from './rows.ts'
import { shapeAt } from './table.ts'
import { type Trouble, UnusableFile } from './trouble.ts'
import { type Imported, imported } from './usable.ts'
import { type Sheet, workbook } from './workbook.ts'

const INPUTS = '填写数据'
const PAPERS = '论文'
const HEAD = ['路径', '名称', '单位', '数值'] as const
const ORDINAL = '序号'
/** The one list that has a sheet of its own: a line a paper. */
const PAPER_LIST = 'casHk.publications.papers'

/** A workbook of the inputs, the papers and, to be read and not changed, the findings. */
export function toXlsx(draft: Draft, findings: readonly Sheet[]): Uint8Array {
  const inputs = rowsOf(draft).filter(
    ({ path, value }) => !path.startsWith(`${PAPER_LIST}.`) || value === '[]',
  )
  return workbook([
    {
      name: INPUTS,
      widths: [44, 44, 10, 24],
      head: HEAD,
      lines: inputs.map(({ path, label, unit, value }) => [path, label, unit, numeric(path, value)]),
    },
    ...findings,
    paperSheet(draft),
  ])
}

/**
 * Reads back the inputs and papers of such a workbook; the findings follow from them.
 * @throws UnusableFile where it is no such workbook.
 */
export async function fromXlsx(bytes: Uint8Array, present: Draft): Promise<Imported> {
  const { sheets, problems } = await openWorkbook(bytes)
  const inputs = sheets.find(({ name }) => name === INPUTS)
  if (inputs === undefined)
    throw new UnusableFile(`工作簿里没有“${INPUTS}”这张表。请以本站导出的工作簿为模板填写。`)
  const papers = sheets.find(({ name }) => name === PAPERS)
  const read = [...inputCells(inputs), ...(papers === undefined ? [] : paperCells(papers))]
  const places = new Map(read.map(({ path, where }) => [path, where]))
  const made = draftOfCells(read)
  const used: Trouble[] = problems.filter(
    ({ where }) => where.startsWith(`${INPUTS}!`) || where.startsWith(`${PAPERS}!`),
  )
  return imported(made.draft, present, [...used, ...made.problems], (path) => places.get(path) ?? path)
}

function inputCells({ name, lines }: OpenedSheet): Read[] {
  const head = (lines[0] ?? []).map((cell) => String(cell ?? '').trim())
  const [path, value] = [head.indexOf(HEAD[0]), head.indexOf(HEAD[3])]
  if (path < 0 || value < 0) throw new UnusableFile(`“${name}”第一行应有“路径”和“数值”两列。请不要改动表头。`)
  return lines.slice(1).flatMap((cells, index) => {
    const at = String(cells[path] ?? '').trim()
    const filled = cells[value] ?? null
    if (at === '' && filled === null) return []
    return [{ path: at, value: filled, where: cellName(name, value, index + 1) }]
  })
}

function paperFields(): readonly Field[] {
  const shape = shapeAt(PAPER_LIST)
  return shape?.kind === 'list' && shape.item.kind === 'object' ? shape.item.fields : []
}

function paperSheet(draft: Draft): Sheet {
  const fields = paperFields()
  const papers = figureAt(draft, PAPER_LIST)
  return {
    name: PAPERS,
    widths: [8, ...fields.map(({ kind }) => (kind === 'text' ? 40 : 14))],
    head: [ORDINAL, ...fields.map(({ label }) => label)],
    lines: (Array.isArray(papers) ? papers : []).map((paper: Raw, index) => [
      index + 1,
      ...fields.map(({ key }) =>
        numeric(`${PAPER_LIST}.${index}.${key}`, cellOf(figureAt({ paper }, `paper.${key}`))),
      ),
    ]),
  }
}

/** A paper is its line: deleted and sorted lines leave no gaps. */
function paperCells({ name, lines }: OpenedSheet): Read[] {
  const head = (lines[0] ?? []).map((cell) => String(cell ?? '').trim())
  const columns = paperFields().map(({ key, label }) => ({ key, column: head.indexOf(label) }))
  const filled = lines
    .map((cells, row) => ({ cells, row }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== null))
  return filled.flatMap(({ cells, row }, index) =>
    columns
      .filter(({ column }) => column >= 0)
      .map(({ key, column }) => ({
        path: `${PAPER_LIST}.${index}.${key}`,
        value: cells[column] ?? null,
        where: cellName(name, column, row),
      })),
  )
}

function cellOf(value: Raw | undefined): Cell {
  if (value === undefined || value === '') return null
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

/** A number typed as text becomes a number that Excel can reckon with, where nothing of it is lost. */
function numeric(path: string, value: Cell): Cell {
  const shape = shapeAt(path)
  const isNumber = shape?.kind === 'decimal' || shape?.kind === 'count'
  return isNumber && typeof value === 'string' && String(Number(value)) === value ? Number(value) : value
}
