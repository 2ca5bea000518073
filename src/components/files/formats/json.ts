import { type Draft, FORMAT } from '../../../stores/draft.ts'
import { isAdmittedDraft } from '../../../stores/gate.ts'
import { jsonFault } from './json-fault.ts'
import { repeatedKeys } from './json-scan.ts'
import { isObject } from './table.ts'
import { MAX_FILE_BYTES, UnusableFile } from './trouble.ts'
import { type Imported, imported } from './usable.ts'
import { refusedUnits, withoutUnits } from './written-units.ts'

/** The figures file, as people can read and compare it; a number typed with its unit stands in the field's. */
export function toJson(draft: Draft): string {
  return `${JSON.stringify({ ...withoutUnits(draft), format: FORMAT }, null, 2)}\n`
}

/**
 * Reads a figures file.
 * @throws UnusableFile where it is no figures file, or one of another version.
 */
export function fromJson(text: string, present: Draft): Imported {
  if (text.length > MAX_FILE_BYTES) throw new UnusableFile('文件超过 10 MB，不是本站的数据文件。')
  const plain = text.replace(/^\uFEFF/, '')
  const raw = parsed(plain)
  const format = isObject(raw) ? raw['format'] : undefined
  if (!isObject(raw) || typeof format !== 'string' || !format.startsWith('joint-lab-figures/')) {
    throw new UnusableFile(`这个 JSON 不是本站的数据文件：开头应有 "format": "${FORMAT}"。`)
  }
  if (format !== FORMAT) {
    throw new UnusableFile(
      `这个文件的版本是 ${format.slice(0, 40)}，本站只读 ${FORMAT}。请刷新页面或更新离线版后再试。`,
    )
  }
  if (!isAdmittedDraft(raw)) return imported(raw as Draft, present)
  const { raw: numbers, found } = refusedUnits(raw as Draft)
  return imported(numbers, present, [...repeatedKeys(plain), ...found])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UnusableFile(whyNot(text))
  }
}

/** What a text that is no JSON probably is, and what to do about it. */
function whyNot(text: string): string {
  const start = text.trimStart()
  if (start === '') return '文件是空的。请从本站重新导出 JSON。'
  if (start.startsWith('<'))
    return '这是网页（HTML），不是本站的数据文件，可能是存盘时存成了网页。请从本站重新导出 JSON。'
  const { line, isCut } = jsonFault(text)
  if (isCut)
    return `不是完整的 JSON：到第 ${line} 行就断了，后面的内容缺失，可能没有下载或传送完。请从本站重新导出，或换一份完整的文件。`
  return `不是完整的 JSON：第 ${line} 行附近写法有误，例如多了或少了逗号、引号、括号，或用了中文标点。请改正这一处，或从本站重新导出。`
}
