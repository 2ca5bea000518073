import { fold } from '../fold.ts'
import type { Token } from './dictionary.ts'
import type { Term } from './types.ts'

/** Something a question asks about, in every word for it. */
export interface Concept {
  /** What was typed. */
  readonly word: string
  readonly weight: number
  /** The words for it in the texts, and what each is worth beside the word itself. */
  readonly spellings: ReadonlyArray<readonly [word: string, worth: number]>
}

/** A word for the word typed, and the official one for an everyday one. */
const SIBLING = 0.5
const OFFICIAL = 0.7

/** What the tokens of a question ask about, each once. */
export function conceptsOf(tokens: readonly Token[], terms: readonly Term[]): Concept[] {
  const concepts = new Map<string, Concept>()
  for (const { word, terms: places, weight } of tokens) {
    const spellings = new Map([[word, 1]])
    for (const place of places) {
      const official = (terms[place]?.official ?? []).map((each) => fold(each).text)
      const worth = official.includes(word) ? SIBLING : OFFICIAL
      for (const each of official) spellings.set(each, Math.max(worth, spellings.get(each) ?? 0))
    }
    if (!concepts.has(word)) concepts.set(word, { word, weight, spellings: [...spellings] })
  }
  return [...concepts.values()]
}
