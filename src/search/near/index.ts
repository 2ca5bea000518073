import type { Corpus } from '../corpus.ts'
import { glossaryFrom } from './english.ts'
import { wordsLike } from './misspelt.ts'
import { lettersOf, wordsSounding } from './pinyin.ts'
import { soundsFrom } from './sounds.ts'
import type { PackedNear, Suggestion } from './types.ts'

export { commonCharacters, packSounds } from './sounds.ts'
export type { PackedNear, Suggestion } from './types.ts'

/** Other things to look for, the likeliest first; none where nothing is near. */
export type Suggest = (typed: string, folded: string) => Suggestion[]

const MOST = 4
const LONGEST = 24
/** How long a piece of a longer query is that is put right by its sound. */
const PIECE = [6, 5, 4, 3]

/** Opens what is near to the words of a corpus: English, pinyin, and characters mistyped. */
export function openNear({ entries }: Corpus, packed: PackedNear): Suggest {
  const soundsOf = soundsFrom(packed)
  const glossary = glossaryFrom(packed.english)
  const lines = entries.flatMap((entry) => [...entry.lines, entry.label])
  const whole = lines.join('\n')
  return (typed, folded) => {
    if (folded.length > LONGEST * 3) return []
    if (!/[\u3400-\u9fff]/.test(folded)) {
      const meant = glossary(typed)
      return (meant.length > 0 ? meant : inPinyin(folded)).slice(0, MOST)
    }
    if (folded.length > LONGEST || /[^\u3400-\u9fff]/.test(folded)) return []
    const like = wordsLike(folded, lines, soundsOf).map(({ word }) => ({ word, english: '' }))
    return (like.length > 0 ? like : byPiece(folded)).slice(0, MOST)
  }

  function inPinyin(folded: string): Suggestion[] {
    const letters = lettersOf(folded)
    if (letters === '') return []
    const words = [...wordsSounding(letters, lines, soundsOf)].sort(([, a], [, b]) => b - a)
    return words.map(([word]) => ({ word, english: '' }))
  }

  /** A longer query with one piece put right: 外藉研究人员比例. */
  function byPiece(folded: string): Suggestion[] {
    const strange = Array.from({ length: folded.length - 1 }, (_, at) => at).find(
      (at) => !whole.includes(folded.slice(at, at + 2)),
    )
    if (strange === undefined) return []
    for (const length of PIECE) {
      for (let at = Math.max(0, strange + 2 - length); at <= strange && at + length <= folded.length; at++) {
        const [best] = wordsLike(folded.slice(at, at + length), lines, soundsOf)
        if (best !== undefined && best.distance > 0 && best.distance < 0.3)
          return [{ word: folded.slice(0, at) + best.word + folded.slice(at + length), english: '' }]
      }
    }
    return []
  }
}
