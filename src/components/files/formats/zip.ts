import { Inflate } from 'fflate'
import { UnusableFile } from './trouble.ts'

/** What a workbook's parts may come to when unpacked; a lab with thousands of papers needs a quarter. */
const MAX_UNPACKED = 16 * 1024 * 1024
const MAX_PARTS = 500
/** Little enough that what one step unpacks cannot exhaust the page before it is counted. */
const STEP = 16 * 1024

const NOT_ZIP = '不是完整的 Excel 工作簿（.xlsx），文件可能被截断或改名。'
const BOMB = '这个工作簿解压后过大，不是本站导出的文件，没有打开。'

interface Part {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

/**
 * The XML parts of a workbook by name. What a part declares as its size is checked first; what it really
 * unpacks to is counted, and unpacking stops at the limit whatever it declares.
 * @throws UnusableFile where it is no zip file or unpacks to too much.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  let left = MAX_UNPACKED
  for (const part of directory(bytes)) {
    const content = part.method === 0 ? part.packed : inflate(part.packed, left)
    left -= content.length
    if (left < 0) throw new UnusableFile(BOMB)
    parts.set(part.name, content)
  }
  return parts
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) throw new UnusableFile(BOMB)
  })
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile(NOT_ZIP)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const END = 0x06054b50
const ENTRY = 0x02014b50

/** The XML parts that the zip file's directory lists. */
function directory(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    let end = bytes.length - 22
    while (view.getUint32(end, true) !== END) end -= 1
    const count = view.getUint16(end + 10, true)
    if (count > MAX_PARTS) throw new UnusableFile(BOMB)
    const parts: Part[] = []
    let declared = 0
    for (let at = view.getUint32(end + 16, true), index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== ENTRY) throw new UnusableFile(NOT_ZIP)
      const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
        number,
        number,
        number,
      ]
      const part = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name))
      if (/\.(xml|rels)$/.test(part)) {
        declared += view.getUint32(at + 24, true)
        if (declared > MAX_UNPACKED) throw new UnusableFile(BOMB)
        const local = view.getUint32(at + 42, true)
        const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
        const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
        parts.push({ name: part, method: view.getUint16(at + 10, true), packed })
      }
      at += 46 + name + extra + comment
    }
    return parts
  } catch (error) {
    throw error instanceof UnusableFile ? error : new UnusableFile(NOT_ZIP)
  }
}
