import type { Draft } from '../../stores/index.ts'
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
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return (await import('./formats/xlsx.ts')).fromXlsx(bytes, present)
  }
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnusableFile('这是旧版 Excel（.xls）或加密的文件。请用 Excel 或 WPS 另存为不加密的 .xlsx。')
  }
  const isCsv = /\.(csv|txt|tsv)$/i.test(file.name)
  if (isCsv) return (await import('./formats/csv.ts')).fromCsv(bytes, present)
  return (await import('./formats/json.ts')).fromJson(new TextDecoder().decode(bytes), present)
}
