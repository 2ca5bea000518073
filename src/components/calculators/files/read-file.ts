import { kindOf } from '../../../stores/files/file-kind.ts'
import { textOf } from '../../../stores/files/text-of.ts'
import { MAX_FILE_BYTES, UnusableFile } from '../../../stores/files/trouble.ts'
import type { Imported } from '../../../stores/files/usable.ts'
import type { Draft } from '../../../stores/index.ts'

/**
 * What a file would make of the lab, by what is in it rather than by its name.
 * @throws UnusableFile with the reason in words.
 */
export async function readFile(file: File, present: Draft): Promise<Imported> {
  if (file.size > MAX_FILE_BYTES) throw new UnusableFile('文件超过 10 MB，没有打开。本站导出的文件远小于此。')
  if (file.size === 0) throw new UnusableFile('文件是空的。')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = kindOf(bytes)
  if ('refused' in found) throw new UnusableFile(found.refused)
  if (found.kind === 'workbook') {
    return (await import('../../../stores/files/xlsx.ts')).fromXlsx(bytes, present)
  }
  const text = textOf(bytes)
  const isCsv = /\.(csv|txt|tsv)$/i.test(file.name) && !/^\s*[{[]/.test(text)
  if (isCsv) return (await import('../../../stores/files/csv.ts')).fromCsv(bytes, present)
  return (await import('../../../stores/files/json.ts')).fromJson(text, present)
}
