import { kindOf } from '../../files/formats/file-kind.ts'
import { textOf } from '../../files/formats/text-of.ts'
import { UnusableFile } from '../../files/formats/trouble.ts'

const MAX_BYTES = 10 * 1024 * 1024

/**
 * The text of a chosen table.
 * @throws UnusableFile where it is none, with the reason in words.
 */
export async function tableIn(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw new UnusableFile('文件超过 10 MB，请分开导入。')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const found = kindOf(bytes)
  if ('refused' in found) throw new UnusableFile(found.refused)
  if (found.kind === 'workbook')
    throw new UnusableFile('这里读不了 .xlsx。请在 Excel 里选中整张表，复制后粘贴到上面，或另存为 CSV。')
  return textOf(bytes)
}
