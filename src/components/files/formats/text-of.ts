import { UnusableFile } from './trouble.ts'

const BOMS: readonly (readonly [bom: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a file: what its byte-order mark says, else UTF-8, else GB 18030 as Excel in Chinese saves it. The mark
 * is taken away.
 * @throws UnusableFile where it is none of them: a text with replacement characters would hide what was lost.
 */
export function textOf(bytes: Uint8Array): string {
  const marked = BOMS.find(([bom]) => bom.every((byte, at) => byte === bytes[at]))
  const tried = marked === undefined ? ['utf-8', 'gb18030'] : [marked[1]]
  for (const encoding of tried) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next may fit.
    }
  }
  throw new UnusableFile('文件的文字编码认不出来，或文件已损坏。请用 UTF-8 编码另存后再导入。')
}
