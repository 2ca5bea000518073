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

/**
 * Folds what a reader does not tell apart when typing: width, case, blanks, brackets, quotes, dashes,
 * comparison signs (≧ ≥ >=, among themselves only), thousands separators and traditional characters.
 * A line break stays, so that nothing is found across two paragraphs.
 */
export function fold(original: string, variants: Variants = {}): Folded {
  let text = ''
  const at: number[] = []
  let offset = 0
  for (const character of original) {
    for (const unit of foldCharacter(character, variants)) {
      const last = text[text.length - 1]
      if (unit === '-' && last === '-') continue
      if (unit === '=' && (last === '>' || last === '<')) {
        text = text.slice(0, -1) + (last === '>' ? '≥' : '≤')
        continue
      }
      text += unit
      for (let i = 0; i < unit.length; i++) at.push(offset)
    }
    offset += character.length
  }
  return withoutSeparators(text, at)
}

/** The place in the original of the units from `start` up to `end` of a folded text. */
export function unfold({ at }: Folded, original: string, start: number, end: number): [number, number] {
  const last = at[end - 1] ?? 0
  return [at[start] ?? 0, last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)]
}

function foldCharacter(character: string, variants: Variants): string {
  if (character >= '\u3400' && character <= '\u9fff') return variants[character] ?? character
  if (character === '\n') return character
  const known = FOLDS.get(character)
  if (known !== undefined) return known
  return Array.from(character.normalize('NFKC').toLowerCase(), (each) =>
    /\s/.test(each) ? '' : (variants[each] ?? FOLDS.get(each) ?? each),
  ).join('')
}

const GROUPED = /\d+(?:,\d+)+/g

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
