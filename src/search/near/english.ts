import type { Suggestion } from './types.ts'

/** Finds official words for English ones. */
export type Glossary = (folded: string) => Suggestion[]

const SMALL = /^(?:a|an|the|of|for|in|on|to|and|or|by|with|how|many|much|is|are|what|number)$/

/** Opens the glossary: `director|主任 实验室主任` a line. */
export function glossaryFrom(english: string): Glossary {
  const known = new Map<string, string[]>()
  for (const line of english.split('\n').filter(Boolean)) {
    const [phrase = '', official = ''] = line.split('|')
    const key = plain(phrase).join(' ')
    known.set(key, [...(known.get(key) ?? []), ...official.split(' ')])
  }
  return (typed) => {
    const words = plain(typed)
    const whole = known.get(words.join(' '))
    if (whole !== undefined) return whole.map((word) => ({ word, english: typed.trim() }))
    const translated: string[] = []
    for (let at = 0; at < words.length; ) {
      const length = longestFrom(words.slice(at), known)
      translated.push(...(known.get(words.slice(at, at + length).join(' ')) ?? []).slice(0, 1))
      at += Math.max(1, length)
    }
    return translated.length === 0 ? [] : [{ word: translated.join(' '), english: typed.trim() }]
  }
}

function longestFrom(words: readonly string[], known: ReadonlyMap<string, unknown>): number {
  for (let length = words.length; length > 0; length--)
    if (known.has(words.slice(0, length).join(' '))) return length
  return 0
}

/** Words in small letters and the singular, as far as that needs no dictionary. */
function plain(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9-]+/g) ?? []
  const telling = words.filter((word) => !SMALL.test(word))
  return (telling.length > 0 ? telling : words).map((word) =>
    word.replace(/ies$/, 'y').replace(/([^su])s$/, '$1'),
  )
}
