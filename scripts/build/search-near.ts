import { pinyin } from 'pinyin-pro'
import { fold, type SearchIndex } from '../../src/search/index.ts'
import { commonCharacters, type PackedNear, packSounds } from '../../src/search/near/index.ts'
import { heldIn, termRows } from './search-words.ts'

/** What a search asks where nothing is held as typed: how characters are read, and English words. */
export async function nearOf(index: SearchIndex): Promise<PackedNear> {
  const common = commonCharacters()
  const first = new Map(common.map((character) => [character, readingsOf(character)[0] ?? '']))
  const texts = index.clauses.map(({ label, lines }) => fold([label, ...lines].join('')).text).join('')
  const used = [...new Set(texts)].filter((character) => /[\u3400-\u9fff]/.test(character))
  const isHeld = heldIn(index)
  return {
    sounds: packSounds([...first.values()]),
    more: used
      .flatMap((character) =>
        readingsOf(character)
          .filter((sound) => sound !== first.get(character))
          .map((sound) => character + sound),
      )
      .join(' '),
    english: (await termRows())
      .flatMap(({ official, english = [] }) => {
        const held = official.filter(isHeld).join(' ')
        return held === '' ? [] : english.map((phrase) => `${phrase}|${held}`)
      })
      .join('\n'),
  }
}

/** The readings of a character without tones, the commonest first, each once. */
function readingsOf(character: string): string[] {
  const readings = pinyin(character, { toneType: 'none', v: true, multiple: true, type: 'array' })
  return [...new Set(readings.map((sound) => sound.replace('v', 'ü')))]
}
