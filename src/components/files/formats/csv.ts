import type { Draft } from '../../../stores/draft.ts'
import { draftOfCells } from './cells.ts'
import { csvRows } from './csv-rows.ts'
import { delimiterOf, withoutSeparatorLine } from './delimiter.ts'
import { recordLine } from './records.ts'
import { type Cell, rowsOf } from './rows.ts'
import { textOf } from './text-of.ts'
import { MAX_FILE_BYTES, MAX_ROWS, UnusableFile } from './trouble.ts'
import { type Imported, imported } from './usable.ts'

const HEAD = ['路径', '名称', '单位', '数值'] as const
const BOM = '\uFEFF'

/** A table for any spreadsheet: BOM and CRLF for Excel, and no cell that Excel would run as a formula. */
export async function toCsv(draft: Draft): Promise<string> {
  const { unparse } = await papaparse()
  const lines = [...rowsOf(draft), ...recordLine(draft)].map(({ path, label, unit, value }) =>
    [path, label, unit, text(value)].map(neutral),
  )
  return BOM + unparse([[...HEAD], ...lines], { newline: '\r\n' })
}

/**
 * Reads what `toCsv` wrote, also after Excel has saved it in its own encoding, with tabs or semicolons.
 * @throws UnusableFile where it is no such table.
 */
export async function fromCsv(bytes: Uint8Array, present: Draft): Promise<Imported> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnusableFile('文件超过 10 MB，不是本站导出的表格。')
  const { text: table, delimiter, skipped } = withoutSeparatorLine(textOf(bytes))
  const { rows: data, torn } = csvRows(table, delimiter ?? delimiterOf(table), MAX_ROWS + 2)
  if (data.length > MAX_ROWS + 1) throw new UnusableFile(`表格超过 ${MAX_ROWS} 行，不是本站导出的表格。`)
  const head = (data[0] ?? []).map((cell) => cell.trim())
  const [path, value] = [head.indexOf(HEAD[0]), head.indexOf(HEAD[3])]
  if (path < 0 || value < 0)
    throw new UnusableFile('第一行应有“路径”和“数值”两列。请以本站导出的 CSV 为模板填写。')
  const lines = data.slice(1).map((cells, index) => ({
    path: unneutral(cells[path] ?? '').trim(),
    value: unneutral(cells[value] ?? ''),
    where: `第 ${index + 2 + skipped} 行`,
  }))
  const read = lines.filter((line) => line.path !== '')
  const { draft, problems } = draftOfCells(read)
  const nameless = lines.filter((line) => line.path === '' && line.value.trim() !== '')
  const found = [
    ...torn.map((row) => ({
      where: `第 ${row + 1 + skipped} 行`,
      message: '引号不成对，这一行已按原样读入。请检查后重新导入。',
    })),
    ...nameless.map(({ where }) => ({ where, message: '缺少路径，不知道填在哪一项，已略去。' })),
    ...problems,
  ]
  const places = new Map(read.map((line) => [line.path, line.where]))
  return imported(draft, present, found, (at) => places.get(at) ?? at)
}

/** Loaded when the first table is made. */
async function papaparse(): Promise<typeof import('papaparse')> {
  const module = await import('papaparse')
  return module.default ?? module
}

function text(value: Cell): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  return value === null ? '' : String(value)
}

const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/
const NEUTRALISED = /^'+[=+\-@\t\r\n＝＋－＠]/

/** Text that a spreadsheet might run begins with an apostrophe instead; `unneutral` takes it away again. */
function neutral(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell
}

function unneutral(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell
}
