import { part, type Steps } from '../steps.ts'
import type { Problem } from '../types.ts'
import { addressesOfLines } from './addresses.ts'
import { type Dialect, type Fields, readFields } from './fields.ts'
import { cutNote, type FoundPapers, papersOf } from './found-papers.ts'
import { WOS_TAGS, wosPaper } from './wos-fields.ts'

const SPACE = 32

/** `XY value` from the first column; anything that begins with a blank goes on. */
const WOS: Dialect = {
  tagOf(text, start, end) {
    const from = text.charCodeAt(start) === 0xfeff ? start + 1 : start
    if (end - from < 2 || (end - from > 2 && text.charCodeAt(from + 2) !== SPACE)) return null
    const [first, second] = [text.charCodeAt(from), text.charCodeAt(from + 1)]
    if (!isLetter(first) || !(isLetter(second) || isDigit(second))) return null
    return { tag: text.slice(from, from + 2), at: Math.min(from + 3, end) }
  },
  begins: (tag) => tag === 'PT',
  ender: 'ER',
  wanted: WOS_TAGS,
}

const ONE_LINE = new Set(['UT', 'DI', 'SN', 'EI', 'PY', 'EA'])

/** Web of Science plain text: `PT …` to `ER`, then `EF`. */
export function* readWosTagged(text: string, fileName: string): Steps<FoundPapers> {
  const { records: found, cutAt } = yield* part(readFields(text, WOS), 0, 0.4)
  if (cutAt !== null && !(ONE_LINE.has(cutAt) && /[\r\n]$/.test(text.slice(-1))))
    found[found.length - 1]?.delete(cutAt)
  const parts = (fields: Fields) => wosPaper(fields, addressesOfLines)
  const records = yield* part(papersOf(found, parts, fileName), 0.4, 1)
  const notes: Problem[] = []
  if (cutAt !== null) notes.push(cutNote(records.length))
  else if (!/(?:^|[\r\n])EF\s*$/.test(text.slice(-200)))
    notes.push({ path: '', message: '文件没有结束标记 EF，可能没有下载完整。请核对条数。' })
  return { records, notes }
}

function isLetter(code: number): boolean {
  return code >= 65 && code <= 90
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
