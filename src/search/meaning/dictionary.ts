import { fold } from '../fold.ts'
import type { Meaning } from './types.ts'

/** A piece of a question: a word that the dictionary knows, a pair of characters, a Latin word or a number. */
export interface Token {
  readonly word: string
  /** Places of the terms it belongs to; none for what is no word. */
  readonly terms: readonly number[]
  /** How much it says, beside a word that says as much as any. */
  readonly weight: number
}

/** Takes a folded question apart. */
export type Dictionary = (folded: string) => Token[]

const RUN = /[\u3400-\u9fff]+|\d[\d./%-]*|[a-z][a-z0-9-]*/g
/** What a lone character says. */
const LONE = 0.3
/** What a word weighs that says little. */
export const LITTLE = 0.2

/** The words of `meaning` to take questions apart with: the longest first, what is left into pairs of characters. */
export function dictionaryOf({ terms, passing, damped }: Meaning): Dictionary {
  const known = new Map<string, number[] | 'passing'>()
  const little = new Set(damped)
  for (const word of passing) known.set(word, 'passing')
  for (const [place, { official, everyday }] of terms.entries()) {
    for (const word of [...official, ...everyday].map((each) => fold(each).text)) {
      const before = known.get(word)
      known.set(word, Array.isArray(before) ? [...before, place] : [place])
    }
  }
  for (const word of damped) if (!known.has(word)) known.set(word, [])
  const longest = Math.max(0, ...[...known.keys()].map(({ length }) => length))
  const wordAt = (text: string, at: number) => {
    for (let length = Math.min(longest, text.length - at); length > 0; length--) {
      const word = text.slice(at, at + length)
      if (known.has(word)) return word
    }
    return undefined
  }
  return (folded) => {
    const tokens: Token[] = []
    let rest = ''
    for (let at = 0; at < folded.length; ) {
      const word = wordAt(folded, at)
      if (word === undefined) rest += folded.charAt(at++)
      else {
        tokens.push(...piecesOf(rest))
        rest = ''
        at += word.length
        const places = known.get(word)
        if (Array.isArray(places)) tokens.push({ word, terms: places, weight: little.has(word) ? LITTLE : 1 })
      }
    }
    return [...tokens, ...piecesOf(rest)]
  }
}

function piecesOf(rest: string): Token[] {
  return [...rest.matchAll(RUN)].flatMap(([run]) => {
    if (run < '\u3400') return run.length > 1 ? [{ word: run, terms: [], weight: 1 }] : []
    if (run.length === 1) return [{ word: run, terms: [], weight: LONE }]
    const pairs = run.length - 1
    return Array.from({ length: pairs }, (_, at) => ({
      word: run.slice(at, at + 2),
      terms: [],
      weight: 1 / Math.sqrt(pairs),
    }))
  })
}
