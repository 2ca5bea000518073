import type { Corpus, Entry, Hit } from '../corpus.ts'
import { type AmountTable, KINDS } from '../types.ts'
import { likeness, type Valued } from './match.ts'
import { amountsIn } from './read.ts'
import { amountOf } from './table.ts'

const INDICATOR = KINDS.indexOf('指标')

/**
 * The clauses that state `asked` amounts in any spelling, best first: more of the amounts before fewer, the same
 * unit before none, indicators before what only mentions it.
 */
export function hitsByAmount(corpus: Corpus, table: AmountTable, asked: readonly Valued[]): Hit[] {
  const worths = new Map<number, number>()
  for (const one of asked) {
    const found = new Map<number, number>()
    for (const [key, places] of Object.entries(table)) {
      const worth = likeness(one, amountOf(key))
      if (worth > 0) for (const place of places) found.set(place, Math.max(worth, found.get(place) ?? 0))
    }
    for (const [place, worth] of found) worths.set(place, (worths.get(place) ?? 0) + worth)
  }
  const isIndicator = (place: number) => Number(corpus.clauses[place]?.kind === INDICATOR)
  return [...worths]
    .sort(([a, x], [b, y]) => y - x || isIndicator(b) - isIndicator(a) || a - b)
    .flatMap(([place]) => {
      const entry = corpus.entries[place]
      return entry === undefined ? [] : [{ entry, words: wordsFor(entry, asked) }]
    })
}

/** The spellings in which a clause states the amounts. */
export function wordsFor({ text }: Entry, asked: readonly Valued[]): string[] {
  const held = amountsIn(text).filter((amount) => asked.some((one) => likeness(one, amount) > 0))
  return [...new Set(held.map(({ start, end }) => text.slice(start, end)))]
}
