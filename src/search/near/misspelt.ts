import { blurred, type Sounds } from './sounds.ts'

/** A word of the texts that is nearly what was typed. */
export interface Near {
  readonly word: string
  /** 0.25 for each character of another spelling and the same sound, more for one of a like sound; 1 for one that is wrong, missing, too many or turned round. */
  readonly distance: number
  readonly count: number
}

const SAME_SOUND = 0.25
const LIKE_SOUND = 0.4
const OTHER = 1
/** A word of two is only taken for one of the same sound, a longer one may have a character wrong. */
const farthest = (length: number) => (length < 3 ? 0.3 : length < 4 ? 0.8 : 1.3)

/** The words of the lines that are nearly `typed`, the nearest first, of equals the commoner. */
export function wordsLike(typed: string, lines: readonly string[], soundsOf: Sounds): Near[] {
  const differ = differing(soundsOf)
  const most = farthest(typed.length)
  const found = new Map<string, { distance: number; count: number }>()
  const lengths = typed.length < 4 ? [0] : [0, 1, -1]
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) {
      for (const more of lengths) {
        const word = line.slice(at, at + typed.length + more)
        const distance = word.length < typed.length + more ? OTHER * 9 : distanceOf(typed, word, most, differ)
        if (distance > most || /[^\u3400-\u9fff]/.test(word)) continue
        const known = found.get(word)
        if (known === undefined) found.set(word, { distance, count: 1 })
        else known.count += 1
      }
    }
  }
  return [...found]
    .map(([word, { distance, count }]) => ({ word, distance, count }))
    .sort((a, b) => a.distance - b.distance || b.count - a.count)
}

type Differ = (a: string, b: string) => number

function differing(soundsOf: Sounds): Differ {
  return (a, b) => {
    if (a === b) return 0
    const [mine, other] = [soundsOf(a), soundsOf(b)]
    if (mine.some((sound) => other.includes(sound))) return SAME_SOUND
    const like = mine.map(blurred)
    return other.some((sound) => like.includes(blurred(sound))) ? LIKE_SOUND : OTHER
  }
}

function distanceOf(typed: string, word: string, most: number, differ: Differ): number {
  if (word.length > typed.length) return isWithoutOne(word, typed) ? OTHER : OTHER * 9
  if (word.length < typed.length) return isWithoutOne(typed, word) ? OTHER : OTHER * 9
  let distance = 0
  for (let at = 0; at < typed.length && distance <= most; at++) {
    const [a, b] = [typed.charAt(at), word.charAt(at)]
    if (a !== b && a === word.charAt(at + 1) && b === typed.charAt(at + 1)) {
      distance += OTHER
      at++
    } else distance += differ(a, b)
  }
  return distance
}

function isWithoutOne(longer: string, shorter: string): boolean {
  let at = 0
  while (at < shorter.length && longer[at] === shorter[at]) at++
  return at > 0 && longer.slice(at + 1) === shorter.slice(at)
}
