/** Characters of that table which are traditional spellings, too: 博士後, 合作夥伴, 徵求, 位於, 乾燥. */
const BOTH = /[後夥徵於乾]/
let simplified: ReadonlySet<string> | undefined

/**
 * Whether some of what is typed is a Chinese character that simplified texts do not use: one outside the
 * 6,763 of GB 2312, which every browser has as part of its GBK table, or one of the few in it that are both.
 */
export function hasTraditional(typed: string): boolean {
  simplified ??= new Set(new TextDecoder('gbk').decode(codes()))
  const known = simplified
  return (
    BOTH.test(typed) || Array.from(typed).some((each) => /[\u3400-\u9fff]/.test(each) && !known.has(each))
  )
}

/** The rows B0 to F7 of GB 2312, two bytes a character. */
function codes(): Uint8Array {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xf7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  return Uint8Array.from(bytes)
}
