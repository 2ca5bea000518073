import type { Steps } from '../steps.ts'
import type { Encoding, Problem } from '../types.ts'
import { magicOf } from './magic.ts'
import type { RefusedAs } from './refused.ts'

/** The text of a file and how it was encoded, or what it is instead of text. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding; readonly notes: Problem[] }
  | { readonly refused: RefusedAs }

const REPLACED = '\uFFFD'

/** UTF-16LE by its BOM or its zeros; UTF-8; else GB 18030, as Chinese programs save. A cut last character is left out. */
export function* decoding(bytes: Uint8Array): Steps<Decoded> {
  const magic = magicOf(bytes)
  if (magic !== null) return { refused: magic }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || hasZerosOfUtf16(bytes))
    return { text: yield* textIn(bytes, 'utf-16le', false), encoding: 'utf-16le', notes: [] }
  if (bytes.subarray(0, 64 * 1024).includes(0)) return { refused: 'binary' }
  const whole = bytes.subarray(0, wholeLength(bytes))
  return (yield* decoded(whole, 'utf-8')) ?? (yield* decoded(bytes, 'gb18030')) ?? (yield* mostLikely(whole))
}

/** The text, or `null` where the bytes are not all of that encoding. */
function* decoded(bytes: Uint8Array, encoding: Encoding): Steps<Decoded | null> {
  try {
    const text = yield* textIn(bytes, encoding, true)
    return encoding === 'gb18030' && isNoise(text) ? null : { text, encoding, notes: [] }
  } catch {
    return null
  }
}

/** So many bytes make a step. */
const IN_A_STEP = 2 * 1024 * 1024

/** @throws where it is to be `fatal` that a byte is not of the encoding. A cut last character is left out. */
function* textIn(bytes: Uint8Array, encoding: Encoding, fatal: boolean): Steps<string> {
  const decoder = new TextDecoder(encoding, { fatal })
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += IN_A_STEP) {
    pieces.push(decoder.decode(bytes.subarray(at, at + IN_A_STEP), { stream: true }))
    if (at + IN_A_STEP < bytes.length) yield at / bytes.length
  }
  return pieces.join('')
}

/** Text with a few bad bytes is read in the encoding that leaves the fewest; what is mostly bad is no text. */
function* mostLikely(bytes: Uint8Array): Steps<Decoded> {
  const [utf8, gb] = [yield* withBadBytes(bytes, 'utf-8'), yield* withBadBytes(bytes, 'gb18030')]
  const best = gb.bad < utf8.bad ? gb : utf8
  if (best.bad * 20 > best.text.length || isNoise(best.text)) return { refused: 'binary' }
  const message = `有 ${best.bad} 处字节不是 ${best.encoding}，已读作“${REPLACED}”。请核对这些地方，或重新导出。`
  return { text: best.text, encoding: best.encoding, notes: [{ path: '', message }] }
}

function* withBadBytes(bytes: Uint8Array, encoding: Encoding) {
  const text = yield* textIn(bytes, encoding, false)
  return { text, encoding, bad: text.split(REPLACED).length - 1 }
}

/** Whether a text has control characters that no export has. */
function isNoise(text: string): boolean {
  const head = text.slice(0, 64 * 1024)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  return (head.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g)?.length ?? 0) * 100 > head.length
}

/** Every other byte of Latin text in UTF-16LE is zero, and hardly any between. */
function hasZerosOfUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024)
  const zeros = (from: 0 | 1) => head.filter((byte, index) => byte === 0 && index % 2 === from).length
  return zeros(1) * 5 > head.length * 2 && zeros(0) * 50 < head.length
}

/** Where the last whole UTF-8 character ends: a file may break off within one. */
function wholeLength(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0
    if (length > 0) return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}
