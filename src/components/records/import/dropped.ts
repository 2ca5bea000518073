import { opening, part } from '../../../calculators/records/index.ts'
import { kindOf } from '../../files/formats/file-kind.ts'
import { UnusableFile } from '../../files/formats/trouble.ts'
import { type Found, readOn } from './found.ts'
import { paced, type Waiting } from './paced.ts'

/** More than any export: the page would have to hold all of it at once. */
const MOST_BYTES = 90_000_000
const TOO_LARGE =
  '文件超过 90 MB，没有打开。请在数据库里分批导出（Web of Science 每次最多 1,000 条全记录），几个文件可以一起拖进来。'
const EMPTY = '文件是空的，没有任何内容。请重新导出。'

/**
 * What is in a file, by its content; read in slices.
 * @throws UnusableFile with what it is and what to do, where it is not read.
 * @throws GivenUp where nobody waits for it any more.
 */
export async function readDropped(file: File, waiting: Waiting): Promise<Found[]> {
  if (file.size > MOST_BYTES) throw new UnusableFile(TOO_LARGE)
  if (file.size === 0) throw new UnusableFile(EMPTY)
  const bytes = new Uint8Array(await file.arrayBuffer())
  const kind = kindOf(bytes)
  if ('kind' in kind && kind.kind === 'workbook') {
    const { readWorkbook } = await import('./workbook.ts')
    return readWorkbook(bytes, file.name, waiting)
  }
  const opened = await paced(part(opening(bytes), 0, 0.2), waiting)
  if (opened.is !== 'text') return [await readOn(opened, file.name, waiting)]
  const tables = await import('../../../calculators/records/reading/tables.ts')
  const found = await readOn(tables.tableIn(opened.text), file.name, waiting)
  return [found.kind === 'journals' ? await withQuartiles(found, opened.text.text) : found]
}

async function withQuartiles(found: Extract<Found, { kind: 'journals' }>, text: string): Promise<Found> {
  const [{ csvRows }, { quartilesIn }] = await Promise.all([
    import('../../../calculators/records/reading/csv.ts'),
    import('../../../calculators/records/reading/quartiles.ts'),
  ])
  return { ...found, quartiles: quartilesIn(csvRows(text).rows) }
}
