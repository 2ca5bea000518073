import { Converter } from 'opencc-js/t2cn'
import type { SearchIndex, Variants } from '../../src/search/index.ts'

/**
 * The traditional characters, as written in Hong Kong, Taiwan and elsewhere, of the simplified ones in
 * the texts. A character that the texts use stands for itself.
 */
export function variantsFor({ clauses }: SearchIndex): Variants {
  const used = new Set(clauses.map(({ lines, notes }) => lines.join('') + notes).join(''))
  const converters = (['hk', 'tw', 't'] as const).map((from) => Converter({ from, to: 'cn' }))
  const variants: Record<string, string> = {}
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    if (used.has(character)) continue
    const simplified = converters.map((convert) => convert(character)).find((one) => used.has(one))
    if (simplified !== undefined && simplified !== character) variants[character] = simplified
  }
  return variants
}
