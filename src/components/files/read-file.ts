import type { Draft } from '../../stores/index.ts'
import { kindOf } from './formats/file-kind.ts'
import { textOf } from './formats/text-of.ts'
import { MAX_FILE_BYTES, UnusableFile } from './formats/trouble.ts'
import type { Imported } from './formats/usable.ts'

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
    return (await import('./formats/xlsx.ts')).fromXlsx(bytes, present)
  }
  const text = textOf(bytes)
  const isCsv = /\.(csv|txt|tsv)$/i.test(file.name) && !/^\s*[{[]/.test(text)
  if (isCsv) return (await import('./formats/csv.ts')).fromCsv(bytes, present)
  return (await import('./formats/json.ts')).fromJson(text, present)
}
