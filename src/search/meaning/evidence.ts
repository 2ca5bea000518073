import type { Corpus, Entry } from '../corpus.ts'

/** Where a word stands in a clause. */
export interface Evidence {
  /** Times in the official text. */
  readonly count: number
  /** In its number or heading; in what stands above it. */
  readonly isName: boolean
  readonly isContext: boolean
  /** In a line with a figure. */
  readonly isFigure: boolean
  /** In how people ask for it. */
  readonly isAsked: boolean
}

/** Looks a word up in every clause; `undefined` for a clause that has it nowhere. */
export type LookUp = (word: string) => ReadonlyArray<Evidence | undefined>

/** Words remembered: what is typed character by character asks for the same ones again. */
const MOST_KNOWN = 3000

/** The evidence for words in the clauses of a corpus, of which `asked` holds how people ask for each. */
export function evidenceIn({ entries }: Corpus, asked: readonly string[]): LookUp {
  const known = new Map<string, ReadonlyArray<Evidence | undefined>>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size > MOST_KNOWN) known.clear()
    const found = entries.map((entry, place) => evidenceOf(word, entry, asked[place] ?? ''))
    known.set(word, found)
    return found
  }
}

function evidenceOf(word: string, entry: Entry, asked: string): Evidence | undefined {
  const count = entry.text.split(word).length - 1
  const isName = entry.label.includes(word) || entry.heading.includes(word)
  const isContext = entry.context.includes(word)
  const isAsked = asked.includes(word)
  if (count === 0 && !isName && !isContext && !isAsked) return undefined
  const isFigure = count > 0 && entry.lines.some((line) => line.includes(word) && /\d/.test(line))
  return { count, isName, isContext, isFigure, isAsked }
}
