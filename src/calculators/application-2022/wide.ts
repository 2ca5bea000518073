/**
 * The blocks whose characters each count as one 字: Han of every plane with its radicals and marks, kana, Hangul
 * syllables, bopomofo, full-width marks and forms. Numbers, so that an old browser's Unicode counts the same.
 */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fdf], // radicals
  [0x2ff0, 0x303f], // marks of Chinese and Japanese; the ideographic blank is asked for before
  [0x3040, 0x312f], // hiragana, katakana, bopomofo
  [0x3130, 0x318f], // Hangul letters that stand alone
  [0x3190, 0x33ff], // kanbun, strokes, kana and Han in rings, squares such as ㎡
  [0x3400, 0x4dbf], // Han, extension A
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul syllables
  [0xf900, 0xfaff], // Han, compatibility
  [0xfe10, 0xfe1f], // marks of vertical text
  [0xfe30, 0xfe6f], // compatibility and small marks
  [0xff01, 0xff60], // full-width forms
  [0xff66, 0xff9f], // half-width katakana
  [0xffe0, 0xffe6], // full-width signs
  [0x16fe0, 0x16fff], // ideographic marks
  [0x1aff0, 0x1afff], // kana, extended
  [0x1b000, 0x1b16f], // kana, supplement
  [0x1f200, 0x1f2ff], // Han in squares and rings
  [0x20000, 0x3fffd], // Han, extensions B and later
]

/** Marks that Chinese text sets full-width although they are shared with western text. */
const SHARED_MARKS: ReadonlySet<string> = new Set('“”‘’—…')

/** Whether a character counts as one 字 by itself. ’ does here; within a western word the caller knows better. */
export function isWide(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return SHARED_MARKS.has(character) || BLOCKS.some(([first, last]) => first <= point && point <= last)
}
