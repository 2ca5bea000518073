import { type Draft, FORMAT } from '../draft.ts'
import { isObject } from './table.ts'
import { MAX_FILE_BYTES, UnusableFile } from './trouble.ts'
import { type Imported, imported } from './usable.ts'

/** The figures file, as people can read and compare it. */
export function toJson(draft: Draft): string {
  return `${JSON.stringify({ ...draft, format: FORMAT }, null, 2)}\n`
}

/**
 * Reads a figures file.
 * @throws UnusableFile where it is no figures file, or one of another version.
 */
export function fromJson(text: string, present: Draft): Imported {
  if (text.length > MAX_FILE_BYTES) throw new UnusableFile('文件超过 10 MB，不是本站的数据文件。')
  const raw = parsed(text.replace(/^\uFEFF/, ''))
  const format = isObject(raw) ? raw['format'] : undefined
  if (!isObject(raw) || typeof format !== 'string' || !format.startsWith('joint-lab-figures/')) {
    throw new UnusableFile(`这个 JSON 不是本站的数据文件：开头应有 "format": "${FORMAT}"。`)
  }
  if (format !== FORMAT) {
    throw new UnusableFile(
      `这个文件的版本是 ${format.slice(0, 40)}，本站只读 ${FORMAT}。请刷新页面或更新离线版后再试。`,
    )
  }
  return imported(raw as Draft, present)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new UnusableFile(`不是完整的 JSON，文件可能被截断或改坏（${(error as Error).message}）。`)
  }
}
