import { UnusableFile } from './trouble.ts'

export const NOT_ZIP = '不是完整的 Excel 工作簿（.xlsx），文件可能被截断、损坏或改名。'

/** What a zip file's directory says of one file in it. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  /** Bytes when unpacked. */
  readonly size: number
  readonly packed: Uint8Array
}

const END = 0x06054b50
const END_SIZE = 22
/** The longest comment that may follow the directory. */
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/**
 * The directory of a zip file. Each entry's name stands before its content, too; where the two differ, or where
 * the directory is not as long as it says, the file is damaged or forged.
 * @throws UnusableFile where it is no whole zip file.
 */
export function directoryOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const end = endOf(view)
    const count = view.getUint16(end + 10, true)
    const start = view.getUint32(end + 16, true)
    const entries: ZipEntry[] = []
    let at = start
    for (let index = 0; index < count; index += 1) {
      entries.push(entryAt(bytes, view, at))
      at += 46 + lengthAt(view, at + 28) + lengthAt(view, at + 30) + lengthAt(view, at + 32)
    }
    if (at !== start + view.getUint32(end + 12, true) || at > end) throw new UnusableFile(NOT_ZIP)
    return entries
  } catch (error) {
    // A DataView throws where an offset points outside the file.
    throw error instanceof UnusableFile ? error : new UnusableFile(NOT_ZIP)
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END && at + END_SIZE + lengthAt(view, at + 20) === view.byteLength)
      return at
  throw new UnusableFile(NOT_ZIP)
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const local = view.getUint32(at + 42, true)
  if (view.getUint32(at, true) !== ENTRY || view.getUint32(local, true) !== LOCAL)
    throw new UnusableFile(NOT_ZIP)
  const name = textAt(bytes, at + 46, lengthAt(view, at + 28))
  if (name !== textAt(bytes, local + 30, lengthAt(view, local + 26))) throw new UnusableFile(NOT_ZIP)
  const start = local + 30 + lengthAt(view, local + 26) + lengthAt(view, local + 28)
  const end = start + view.getUint32(at + 20, true)
  if (end > bytes.length) throw new UnusableFile(NOT_ZIP)
  return {
    name,
    method: lengthAt(view, at + 10),
    isEncrypted: (lengthAt(view, at + 8) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, end),
  }
}

function lengthAt(view: DataView, at: number): number {
  return view.getUint16(at, true)
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(at, at + length))
}
