import { quartilesIn } from '../../../calculators/records/reading/quartiles.ts'
import { tableOfRows } from '../../../calculators/records/reading/tables.ts'
import type { OpenedSheet } from '../../files/formats/open-workbook.ts'
import { fromRecordBook } from '../../files/formats/record-book.ts'
import { GUIDE } from '../../files/formats/record-guide.ts'
import { UnusableFile } from '../../files/formats/trouble.ts'
import { type Found, readOn } from './found.ts'
import type { Waiting } from './paced.ts'

/** Sheets of our other exports, which are read where figures are. */
const OF_FIGURES = new Set(['填写数据', '自测结果', '论文', GUIDE])

/**
 * What the sheets of a workbook hold: records of ours, papers, journals, or tables to be matched.
 * @throws UnusableFile where nothing in it can be used.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, waiting: Waiting): Promise<Found[]> {
  const { records, problems, others } = await fromRecordBook(bytes)
  const isOwn = Object.keys(records).length > 0
  const found: Found[] = isOwn ? [{ kind: 'book', book: { name, records, problems } }] : []
  const refused: string[] = []
  for (const sheet of others) {
    if (OF_FIGURES.has(sheet.name) || (isOwn && sheet.lines.length === 0)) continue
    try {
      found.push(await readSheet(sheet, name, waiting))
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error
      refused.push(`“${sheet.name}”：${error.message}`)
    }
  }
  if (found.length === 0)
    throw new UnusableFile(refused[0] ?? '工作簿里没有可以读入的表：各张表都是空的，或只有说明。')
  return found
}

async function readSheet(
  { name: sheet, lines }: OpenedSheet,
  file: string,
  waiting: Waiting,
): Promise<Found> {
  const rows = lines.map(({ cells }) => Array.from(cells, (cell) => (cell === null ? '' : String(cell))))
  const found = await readOn(tableOfRows(rows), `${file} ${sheet}`, waiting)
  return found.kind === 'journals' ? { ...found, quartiles: quartilesIn(rows) } : found
}
