/** First bytes of files that people choose by mistake, and what to do instead. `null` in a pattern is any byte. */
const SIGNATURES: readonly (readonly [signature: readonly (number | null)[], words: string])[] = [
  [ascii('%PDF'), '这是 PDF，不是数据表。请导入本站导出的 .xlsx、.csv 或 .json。'],
  [[0x89, ...ascii('PNG')], picture('PNG')],
  [[0xff, 0xd8, 0xff], picture('JPEG')],
  [ascii('GIF8'), picture('GIF')],
  [[...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')], picture('WebP')],
  [[null, null, null, null, ...ascii('ftyp')], '这是图片或视频，不是数据表。请导入 .xlsx、.csv 或 .json。'],
  [ascii('Rar!'), packed('RAR')],
  [[...ascii('7z'), 0xbc, 0xaf], packed('7z')],
  [[0x1f, 0x8b], packed('gzip')],
  [ascii('{\\rtf'), '这是 RTF 文档，不是数据表。请导入 .xlsx、.csv 或 .json。'],
]
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = ascii('PK')

/** What of the three kinds of file that are read the bytes may be, or, in words, what they are instead. */
export function kindOf(bytes: Uint8Array): { kind: 'workbook' | 'text' } | { refused: string } {
  if (startsWith(bytes, ZIP)) return { kind: 'workbook' }
  if (startsWith(bytes, COMPOUND)) return { refused: whatCompound(bytes) }
  const found = SIGNATURES.find(([signature]) => startsWith(bytes, signature))
  return found === undefined ? { kind: 'text' } : { refused: found[1] }
}

const OLD_EXCEL =
  '这是旧版 Excel 工作簿（.xls）。请用 Excel 或 WPS 打开，另存为 .xlsx（Excel 工作簿）后再导入。'
/** The streams of an OLE file by which it is known; their names stand in it as UTF-16. */
const STREAMS: readonly (readonly [name: string, words: string])[] = [
  ['EncryptedPackage', '这个工作簿设了打开密码。请在 Excel 或 WPS 里去掉密码，另存为 .xlsx 后再导入。'],
  ['WordDocument', '这是旧版 Word 文件（.doc），不是数据表。请导入 .xlsx、.csv 或 .json。'],
  ['PowerPoint Document', '这是旧版演示文稿（.ppt），不是数据表。请导入 .xlsx、.csv 或 .json。'],
  ['Workbook', OLD_EXCEL],
  ['Book', OLD_EXCEL],
]

function whatCompound(bytes: Uint8Array): string {
  const names = new TextDecoder('utf-16le').decode(bytes)
  const found = STREAMS.find(([name]) => names.includes(`${name}\0`))
  return (
    found?.[1] ??
    '这是旧版 Office（如 .xls）或加密的文件。请用 Excel 或 WPS 打开，另存为不加密的 .xlsx 后再导入。'
  )
}

function picture(name: string): string {
  return `这是图片（${name}），不是数据表。请导入 .xlsx、.csv 或 .json。`
}

function packed(name: string): string {
  return `这是压缩包（${name}）。请先解压，再导入里面的 .xlsx、.csv 或 .json。`
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0))
}

function startsWith(bytes: Uint8Array, signature: readonly (number | null)[]): boolean {
  return signature.every((byte, at) => byte === null || byte === bytes[at])
}
