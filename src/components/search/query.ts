import { fold, simplify } from './fold.ts'
import { clauseNumber, numberForms } from './numerals.ts'
import type { Variants } from './types.ts'

/** What a reader typed, in every spelling that means the same. */
export interface Query {
  /** Folded spellings of the whole; the first is what was typed. */
  readonly whole: readonly string[]
  /** The whole as a clause number, to compare with labels. */
  readonly number: string
  /** The spellings of each part between blanks and punctuation. */
  readonly terms: ReadonlyArray<readonly string[]>
}

const BREAKS = /[\s，。、；：？！,;:?!“”"《》「」…]+/
const NUMBER = /(第[\d零〇一二两三四五六七八九十百]+[条章节]|\d+条)/g

/** Reads `typed`; `undefined` where it holds nothing to look for. */
export function readQuery(typed: string, variants: Variants): Query | undefined {
  const simple = simplify(typed, variants)
  const whole = numberForms(foldLine(simple))
  if (whole[0] === undefined || whole[0] === '') return undefined
  const terms = foldWords(simple).map(numberForms)
  return { whole, number: clauseNumber(whole[0]), terms }
}

/** A query is one line: a pasted line break is a blank. */
function foldLine(typed: string): string {
  return fold(typed.replace(/\n/g, ' ')).text
}

function foldWords(typed: string): string[] {
  const words = typed.replace(NUMBER, ' $1 ').split(BREAKS)
  return [...new Set(words.map((word) => foldLine(word)))].filter((word) => word !== '')
}
