import { textOf } from '../../files/formats/text-of.ts'
import { Refused, refuse, refuseLarge, refuseLong } from './refused.ts'
import type { WordText } from './word-text.ts'

/** What a file holds, and what is to be known of it, in words. */
export interface ReadText {
  readonly text: string
  readonly remarks: readonly string[]
}

const ZIP = [0x50, 0x4b]

/**
 * The text of a .docx or a plain text file, by what is in it rather than by its name. `rest` is given long work in
 * steps. @throws Refused with the reason in words.
 */
export async function readFile(
  file: File,
  rest: <Result>(steps: Generator<number, Result>) => Promise<Result>,
): Promise<ReadText> {
  refuseLarge(file.size)
  const bytes = new Uint8Array(await file.arrayBuffer())
  refuse(bytes)
  const isZip = ZIP.every((byte, at) => bytes[at] === byte)
  const read = isZip ? await docxText(bytes, rest) : { text: plainText(bytes), remarks: [] }
  refuseLong(read.text)
  if (read.text.trim() === '') throw new Refused('文件里没有文字；图片里的字读不出来。')
  return read
}

async function docxText(
  bytes: Uint8Array,
  rest: <Result>(steps: Generator<number, Result>) => Promise<Result>,
): Promise<ReadText> {
  const { readingDocx } = await import('./docx.ts')
  const read = await rest(readingDocx(bytes))
  return { text: read.text, remarks: remarksOn(read) }
}

function plainText(bytes: Uint8Array): string {
  try {
    const text = textOf(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // What it is, is said below.
  }
  throw new Refused('这不是文字文件，或文字编码认不出来。请另存为 UTF-8 编码的 .txt，或复制文字粘贴。')
}

function remarksOn({ isRevised, isNumbered, hasHidden, hasPictures }: WordText): string[] {
  return [
    ...(isRevised ? ['文件里有没处理的修订：按接受全部修订后的文字核对。'] : []),
    ...(isNumbered ? ['文件里有自动编号：自动生成的编号不在文字里，没有核对。'] : []),
    ...(hasHidden ? ['隐藏的文字没有核对。'] : []),
    ...(hasPictures ? ['图片里的字没有核对。'] : []),
  ]
}
