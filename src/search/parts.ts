import type { Corpus } from './corpus.ts'
import type { Query } from './query.ts'

const MOST = 4
const SHORTEST = 2
/** Of what is longer no parts are looked for. */
const LONGEST = 60

/** The longest parts of a query that some clause holds, in its order and apart: to look for where nothing else is found. */
export function partsHeld({ entries }: Corpus, { whole: [typed = ''] }: Query): string[] {
  if (typed.length > LONGEST) return []
  const isHeld = (part: string) => entries.some(({ text }) => text.includes(part))
  const parts: string[] = []
  for (let at = 0; at < typed.length; ) {
    let end = at
    while (end < typed.length && isHeld(typed.slice(at, end + 1))) end++
    if (end - at >= SHORTEST && /[\u3400-\u9fff]/.test(typed.slice(at, end))) parts.push(typed.slice(at, end))
    at = Math.max(end, at + 1)
  }
  return [...new Set(parts)].sort((a, b) => b.length - a.length).slice(0, MOST)
}
