import type { Sounds } from './sounds.ts'

const FEWEST_LETTERS = 4
const MOST_LETTERS = 60

/** The letters of what is typed, if it may be pinyin: `jingfei`, `jing fei`, `xi'an`; empty if not. */
export function lettersOf(folded: string): string {
  const letters = folded.replace(/["' -]/g, '').replace(/u:|v/g, 'ü')
  const isPinyin =
    /^[a-zü]+$/.test(letters) && letters.length >= FEWEST_LETTERS && letters.length <= MOST_LETTERS
  return isPinyin ? letters : ''
}

/** The words of the lines that read as `letters`, and how often each stands. */
export function wordsSounding(
  letters: string,
  lines: readonly string[],
  soundsOf: Sounds,
): Map<string, number> {
  const found = new Map<string, number>()
  const ends = (line: string, at: number, rest: string): number | undefined => {
    if (rest === '') return at
    for (const sound of soundsOf(line.charAt(at))) {
      const end = rest.startsWith(sound) ? ends(line, at + 1, rest.slice(sound.length)) : undefined
      if (end !== undefined) return end
    }
    return undefined
  }
  for (const line of lines) {
    for (let at = 0; at < line.length; at++) {
      const end = ends(line, at, letters)
      if (end === undefined || end - at < 2) continue
      const word = line.slice(at, end)
      found.set(word, (found.get(word) ?? 0) + 1)
    }
  }
  return found
}
