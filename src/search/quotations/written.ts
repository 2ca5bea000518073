import { behind, streamOf } from './stream.ts'
import type { QuotableClause } from './types.ts'

/** `words` as the clause writes them, its width, brackets and signs; as given where no line of it has them. */
export function asWritten(words: string, { text }: Pick<QuotableClause, 'text'>): string {
  const wanted = streamOf(words).text
  for (const original of wanted === '' ? [] : text.split('\n')) {
    const line = streamOf(original)
    const at = line.text.indexOf(wanted)
    if (at >= 0) return original.slice(line.at[at], behind(line, at + wanted.length - 1))
  }
  return words
}
