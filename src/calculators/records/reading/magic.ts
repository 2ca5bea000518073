import type { RefusedAs } from './refused.ts'

const SIGNATURES: readonly (readonly [readonly number[], RefusedAs])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'old-excel'],
  [[0x09, 0x08, 0x10, 0x00], 'old-excel'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
]

/** What a file is that is no text, by its first bytes; `null` for any other. */
export function magicOf(bytes: Uint8Array): RefusedAs | null {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1]
  return found === 'zip' ? packedAs(bytes) : (found ?? null)
}

/** A workbook and a document are zips whose entries say so; their names stand in the first or last part. */
function packedAs(bytes: Uint8Array): RefusedAs {
  const part = 64 * 1024
  const ends = [bytes.subarray(0, part), bytes.subarray(Math.max(part, bytes.length - part))]
  const names = ends.map((end) => new TextDecoder('latin1').decode(end)).join('')
  if (/xl\/(?:workbook|worksheets)/.test(names)) return 'workbook'
  return names.includes('word/document') ? 'word' : 'zip'
}
