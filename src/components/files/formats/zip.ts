import { crc32, inflated } from '../../../stores/index.ts'
import { UnusableFile } from './trouble.ts'
import { directoryOf, NOT_ZIP, type ZipEntry } from './zip-directory.ts'
import { whatZip } from './zip-kind.ts'

/** What a workbook's parts may come to when unpacked; a lab with thousands of papers needs a quarter. */
const MAX_UNPACKED = 16 * 1024 * 1024
const MAX_PARTS = 500

const BOMB = '这个工作簿解压后过大，不是本站导出的文件，没有打开。'
const DAMAGED =
  '文件已损坏：里面的内容与它自带的校验码不符，可能没有传送完整。没有导入任何内容，请重新取得这个文件。'

/**
 * The XML parts of a workbook by name. What a part declares as its size is checked first; what it really
 * unpacks to is counted, and unpacking stops at the limit whatever it declares. Every part read is held against
 * its checksum.
 * @throws UnusableFile where it is no zip file, holds no workbook, is damaged or unpacks to too much.
 */
export function unpack(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = directoryOf(bytes)
  const other = whatZip(entries.map(({ name }) => name))
  if (other !== null) throw new UnusableFile(other)
  const read = entries.filter(({ name }) => /\.(xml|rels)$/.test(name))
  const declared = read.reduce((sum, { size }) => sum + size, 0)
  if (declared > MAX_UNPACKED || read.length > MAX_PARTS) throw new UnusableFile(BOMB)
  const parts = new Map<string, Uint8Array>()
  let left = MAX_UNPACKED
  for (const entry of read) {
    if (parts.has(entry.name)) throw new UnusableFile(NOT_ZIP)
    const content = contentOf(entry, left)
    left -= content.length
    if (left < 0) throw new UnusableFile(BOMB)
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new UnusableFile(DAMAGED)
    parts.set(entry.name, content)
  }
  return parts
}

function contentOf({ method, isEncrypted, packed }: ZipEntry, most: number): Uint8Array {
  if (isEncrypted) throw new UnusableFile('这个文件设了密码。请去掉密码，另存为 .xlsx 后再导入。')
  if (method === 0) return packed
  if (method !== 8) throw new UnusableFile(NOT_ZIP)
  return inflate(packed, most)
}

function inflate(packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflated(packed, most)
  } catch (error) {
    throw new UnusableFile(error instanceof RangeError ? BOMB : DAMAGED)
  }
}
