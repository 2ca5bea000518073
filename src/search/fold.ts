import type { Variants } from './types.ts'

/** A text made comparable. `at[i]` is where unit `i` of it comes from in the original. */
export interface Folded {
  readonly text: string
  readonly at: readonly number[]
}

const SAME: ReadonlyArray<readonly [characters: string, one: string]> = [
  ['≧⩾', '≥'],
  ['≦⩽', '≤'],
  ['〔[【〖「『', '('],
  ['〕]】〗」』', ')'],
  ["“”„‟‘’‚‛'`´″′", '"'],
  ['‐‑‒–—―−─', '-'],
  ['∼〜', '~'],
  ['·•●・‧∙○■\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff', ''],
]
const FOLDS = new Map(SAME.flatMap(([characters, one]) => Array.from(characters, (each) => [each, one])))

/** Runs of Chinese, which fold to themselves, and other characters one by one. */
const PIECES = /[\u3400-\u9fff]+|[\s\S]/gu

/**
 * Folds what a reader does not tell apart when typing: width, case, blanks, brackets, quotes, dashes,
 * comparison signs (≧ ≥ >=, among themselves only) and thousands separators. A line break stays, so that
 * nothing is found across two paragraphs.
 */
export function fold(original: string): Folded {
  // Pieces are joined once: to look at the end of a text that grows would copy it at every step.
  const pieces: string[] = []
  const at: number[] = []
  let last = ''
  let offset = 0
  for (const [piece] of original.matchAll(PIECES)) {
    const isChinese = piece >= '\u3400' && piece < '\ua000'
    const folded = isChinese ? piece : foldCharacter(piece)
    if (folded === '=' && (last === '>' || last === '<')) {
      last = last === '>' ? '≥' : '≤'
      pieces[pieces.length - 1] = (pieces[pieces.length - 1] ?? '').slice(0, -1) + last
    } else if (folded !== '' && (folded !== '-' || last !== '-')) {
      pieces.push(folded)
      last = folded[folded.length - 1] as string
      for (let i = 0; i < folded.length; i++) at.push(isChinese ? offset + i : offset)
    }
    offset += piece.length
  }
  return withoutSeparators(pieces.join(''), at)
}

/** `typed` with its traditional characters as the texts write them. */
export function simplify(typed: string, variants: Variants): string {
  return Array.from(typed, (each) => variants[each] ?? each).join('')
}

/** The place in the original of the units from `start` up to `end` of a folded text. */
export function unfold({ at }: Folded, original: string, start: number, end: number): [number, number] {
  const last = at[end - 1] ?? 0
  return [at[start] ?? 0, last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)]
}

function foldCharacter(character: string): string {
  const known = FOLDS.get(character)
  if (known !== undefined) return known
  const plain = Array.from(character.normalize('NFKC').toLowerCase())
  const folded = plain
    .map((each) => (/\s/.test(each) && each !== '\n' ? '' : (FOLDS.get(each) ?? each)))
    .join('')
  FOLDS.set(character, folded)
  return folded
}

// Also without a comma: else a long row of digits would be tried again from each of them.
const GROUPED = /\d+(?:,\d+)*/g

/** 4,000 is 4000; 1,2 and 1,000,00 stay. */
function withoutSeparators(text: string, at: number[]): Folded {
  const dropped = new Set<number>()
  for (const match of text.matchAll(GROUPED)) {
    if (!/^\d{1,3}(?:,\d{3})+$/.test(match[0])) continue
    for (let i = 0; i < match[0].length; i++) if (match[0][i] === ',') dropped.add(match.index + i)
  }
  if (dropped.size === 0) return { text, at }
  return {
    text: Array.from({ length: text.length }, (_, i) => (dropped.has(i) ? '' : text.charAt(i))).join(''),
    at: at.filter((_, i) => !dropped.has(i)),
  }
}
