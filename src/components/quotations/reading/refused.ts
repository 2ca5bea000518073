/** A file or text that cannot be checked; its message says why, and what to do. */
export class Refused extends Error {}

const MEGABYTE = 1024 * 1024
const MOST = 100 * MEGABYTE
/** More is a book; it can be checked in parts. */
export const MOST_CHARACTERS = 1_000_000

const PICTURE = '这是图片，读不出文字。请用文字版，或先识别成文字再粘贴。'
const PACKED = '这是压缩包。请先解压，再选里面的 .docx 或 .txt。'
const OLD_OFFICE = '这是旧版 Office 文件或加了密的文件。请用 Word 或 WPS 打开，另存为不加密的 .docx 后再选。'

/** First bytes of files that people choose by mistake, and what to do instead. */
const SIGNATURES: readonly (readonly [signature: string, words: string])[] = [
  ['%PDF', '这是 PDF。请在阅读器里全选、复制文字，再粘贴到框里。'],
  ['\x89PNG', PICTURE],
  ['\xff\xd8\xff', PICTURE],
  ['GIF8', PICTURE],
  ['BM', PICTURE],
  ['Rar!', PACKED],
  ['7z\xbc\xaf', PACKED],
  ['\x1f\x8b', PACKED],
  ['{\\rtf', '这是 RTF 文档。请用 Word 或 WPS 另存为 .docx 后再选。'],
]
const COMPOUND = '\xd0\xcf\x11\xe0'
/** Streams by which such a file is known; their names stand in it as UTF-16. */
const STREAMS: readonly (readonly [name: string, words: string])[] = [
  [
    'EncryptedPackage',
    '这个文件设了打开密码。请在 Word 或 WPS 里去掉密码，另存为 .docx 后再选；也可以复制文字粘贴。',
  ],
  ['WordDocument', '这是旧版 Word 文件（.doc 或 .wps）。请用 Word 或 WPS 另存为 .docx 后再选。'],
]

/** Throws where a file of this size and beginning is none that is read. @throws Refused */
export function refuse(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refused('文件是空的。')
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  if (head.startsWith(COMPOUND)) {
    const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, MEGABYTE & ~1))
    const all = names + new TextDecoder('utf-16le').decode(bytes.subarray(-(MEGABYTE & ~1)))
    throw new Refused(STREAMS.find(([name]) => all.includes(name))?.[1] ?? OLD_OFFICE)
  }
  const found = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (found !== undefined) throw new Refused(found[1])
}

/** @throws Refused where a file is larger than is read. */
export function refuseLarge(size: number): void {
  if (size > MOST) throw new Refused('文件超过 100 MB，没有打开。请删去图片后另存，或复制文字粘贴。')
}

/** @throws Refused where a text is too long to be checked in one piece. */
export function refuseLong(text: string): void {
  if (text.length > MOST_CHARACTERS)
    throw new Refused(`文字超过 ${MOST_CHARACTERS / 10_000} 万字，没有核对。请分几次核对。`)
}
