import { portion, type Steps } from '../../../search/quotations.ts'
import { crc32, inflating } from '../../../stores/index.ts'
import { textOf } from '../../files/formats/text-of.ts'
import { readingXml, type XmlEvents } from '../../files/formats/xml.ts'
import { directoryOf, type ZipEntry } from '../../files/formats/zip-directory.ts'
import { Refused } from './refused.ts'
import { noteReader, type WordText, wordReader } from './word-text.ts'

const MAIN = 'word/document.xml'
const NOTES = [
  ['word/footnotes.xml', 'footnote'],
  ['word/endnotes.xml', 'endnote'],
] as const

/** What a part may come to when unpacked: a book's text with every mark that Word puts around it. */
const MOST_UNPACKED = 64 * 1024 * 1024
const MOST_PIECES = 12_000_000

const DAMAGED = '这个 Word 文件已损坏或没有下载完整，打不开。请在 Word 或 WPS 里打开后另存，或复制文字粘贴。'
const LOCKED = '这个文件设了密码。请去掉密码，另存为 .docx 后再选；也可以复制文字粘贴。'
const TOO_LARGE = '这个文件解压后过大，没有打开。请复制要核对的文字粘贴。'
const OTHERS: readonly (readonly [name: RegExp, words: string])[] = [
  [/^xl\//, '这是 Excel 工作簿，不是 Word 文件。请把要核对的文字复制、粘贴到框里。'],
  [/^ppt\//, '这是演示文稿。请把要核对的文字复制、粘贴到框里。'],
  [/^content\.xml$/, '这是 OpenDocument 文件（如 .odt）。请用 WPS 或 Word 另存为 .docx 后再选。'],
  [/(?:)/, '这是压缩包，里面没有 Word 正文。请先解压，再选 .docx 或 .txt。'],
]

/** The text of a Word file with its notes, in steps. @throws Refused with the reason in words. */
export function* readingDocx(bytes: Uint8Array): Steps<WordText> {
  const entries = new Map(directory(bytes).map((entry) => [entry.name, entry]))
  const main = entries.get(MAIN)
  if (main === undefined) {
    const names = [...entries.keys()]
    throw new Refused(OTHERS.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? DAMAGED)
  }
  const notes = new Map<string, string>()
  for (const [name, what] of NOTES) {
    const part = entries.get(name)
    if (part !== undefined) yield* portion(reading(part, noteReader(what, notes)), 0, 0.1)
  }
  const { events, read } = wordReader(notes)
  yield* portion(reading(main, events), 0.1, 1)
  return read()
}

function directory(bytes: Uint8Array): ZipEntry[] {
  try {
    return directoryOf(bytes)
  } catch {
    throw new Refused(DAMAGED)
  }
}

function* reading({ method, isEncrypted, packed, size, crc }: ZipEntry, events: XmlEvents): Steps<void> {
  if (isEncrypted) throw new Refused(LOCKED)
  if (size > MOST_UNPACKED) throw new Refused(TOO_LARGE)
  try {
    const content = method === 0 ? packed : yield* portion(inflating(packed, MOST_UNPACKED), 0, 0.3)
    if (content.length !== size || crc32(content) !== crc) throw new Refused(DAMAGED)
    yield* portion(readingXml(textOf(content), events, MOST_PIECES), 0.3, 1)
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(TOO_LARGE)
    // Deflate's own errors, and those of text that is no UTF-8 or no XML.
    throw error instanceof Refused ? error : new Refused(DAMAGED)
  }
}
