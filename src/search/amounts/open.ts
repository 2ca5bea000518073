import type { Corpus, Entry, Hit } from '../corpus.ts'
import type { AmountTable } from '../types.ts'
import { type Asked, askedAmounts } from './asked.ts'
import { hitsByAmount, wordsFor } from './hits.ts'
import type { Valued } from './match.ts'
import { tableOfAmounts } from './table.ts'

/** Finds amounts by their value in a corpus. */
export interface Amounts {
  readonly ask: (folded: string) => Asked
  /** The clauses that state amounts, best first. */
  readonly hits: (asked: readonly Valued[]) => Hit[]
  /** The spellings in which a clause states them. */
  readonly words: (entry: Entry, asked: readonly Valued[]) => string[]
}

/** Opens a corpus for amounts; `table` holds those of its clauses, which are read where it is not given. */
export function openAmounts(corpus: Corpus, table: AmountTable = tableOfAmounts(corpus.clauses)): Amounts {
  return {
    ask: askedAmounts,
    hits: (asked) => hitsByAmount(corpus, table, asked),
    words: wordsFor,
  }
}
