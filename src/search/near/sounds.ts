import type { PackedNear } from './types.ts'

/** The readings of a character, without tones; none for one that is not known. */
export type Sounds = (character: string) => readonly string[]

/** Rows B0 to D7 of GB 2312: the 3,755 common characters, as every browser has them in its GBK table. */
const FIRST_ROW = 0xb0
const LAST_ROW = 0xd7

/** The common characters in the order of the standard. */
export function commonCharacters(): string[] {
  const bytes: number[] = []
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell)
  const decoded = new TextDecoder('gbk').decode(Uint8Array.from(bytes))
  return Array.from(decoded).filter((character) => /[\u3400-\u9fff]/.test(character))
}

/** Opens the table of sounds. */
export function soundsFrom({ sounds, more }: Pick<PackedNear, 'sounds' | 'more'>): Sounds {
  const known = new Map<string, string[]>()
  const add = (character: string, sound: string) => {
    const before = known.get(character) ?? []
    known.set(character, [...before, sound])
  }
  const characters = commonCharacters()
  let at = 0
  for (const [, sound = '', count = '1'] of sounds.matchAll(/([a-zü]+)(\d*)/g)) {
    for (let i = 0; i < (Number(count) || 1); i++) add(characters[at++] ?? '', sound)
  }
  for (const [, character = '', sound = ''] of more.matchAll(/([\u3400-\u9fff])([a-zü]+)/g))
    add(character, sound)
  return (character) => known.get(character) ?? []
}

/** Packs readings in the order of `commonCharacters`: of equal ones in a row how many. */
export function packSounds(readings: readonly string[]): string {
  const runs: Array<[sound: string, count: number]> = []
  for (const sound of readings) {
    const last = runs[runs.length - 1]
    if (last?.[0] === sound) last[1] += 1
    else runs.push([sound, 1])
  }
  return runs.map(([sound, count]) => (count === 1 ? sound : `${sound}${count}`)).join(' ')
}

/** Sounds that many do not tell apart: zh and z, n and ng, l and n. */
export function blurred(sound: string): string {
  return sound
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n')
}
