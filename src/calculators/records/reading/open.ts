import type { Steps } from '../steps.ts'
import { decoding } from './decode.ts'
import { firstLines } from './lines.ts'
import { nearFormat } from './recognise.ts'
import { type RefusedAs, refused } from './refused.ts'
import type { Text, ToRead } from './to-read.ts'

/** A text that may be a table: what it is, its headings say. */
export interface MaybeTable {
  readonly is: 'text'
  readonly text: Text
}

/** The text of a file and, where its first lines show it, what it is. Nothing else is loaded for this. */
export function* opening(bytes: Uint8Array): Steps<ToRead | MaybeTable> {
  if (bytes.length === 0) return { is: 'read', result: refused('empty') }
  const found = yield* decoding(bytes)
  if ('refused' in found) return { is: 'read', result: refused(found.refused) }
  const { text } = found
  if (text.trim() === '') return { is: 'read', result: refused('empty') }
  const format = nearFormat(text)
  if (format !== null) return { is: 'lines', format, text: found }
  const markup = markupOf(text)
  return markup === null ? { is: 'text', text: found } : { is: 'read', result: refused(markup) }
}

function markupOf(text: string): RefusedAs | null {
  const [first = ''] = firstLines(text, 1)
  if (/^\s*<(?:!doctype html|html|head|body|table|meta)/i.test(first)) return 'html'
  if (/^\s*<\?xml|^\s*<[a-z:]+[ >]/i.test(first)) return /<html/i.test(text.slice(0, 2000)) ? 'html' : 'xml'
  return /^\s*[[{]\s*(?:$|["[{\]}])/.test(first) ? 'json' : null
}
