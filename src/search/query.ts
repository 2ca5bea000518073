import { fold, simplify } from './fold.ts'
import { clauseNumber, numberForms } from './numerals.ts'
import type { Variants } from './types.ts'

/** What a reader typed, in every spelling that means the same. */
export interface Query {
  /** Folded spellings of the whole; the first is what was typed. */
  readonly whole: readonly string[]
  /** Those of the whole without quotes and punctuation round it, to look for where the whole is nowhere. */
  readonly bare: readonly string[]
  /** The whole as a clause number, to compare with labels. */
  readonly number: string
  /** The spellings of each part between blanks and punctuation. */
  readonly terms: ReadonlyArray<readonly string[]>
}

const BREAKS = /[\s，。、；：？！,;:?!“”"《》「」…]+/
/** Punctuation alone stands everywhere, and says nothing; a sign of comparison does. */
const TELLING = /[\p{L}\p{N}\p{S}%]/u
/** No clause is longer; what is longer is not taken apart. */
const LONGEST = 1000
/** Stands for a comma between digits, which does not part words. */
const COMMA = '\ue000'
const NUMBER = /(第[\d零〇一二两三四五六七八九十百]+[条章节]|\d+条)/g

/**
 * Of what is typed or pasted so much is read: more than the longest clause has with its blanks. What is cut off is never
 * folded, so that a pasted book costs no more than a page.
 */
const MOST_READ = 4000

/** The part of what is typed that is looked for. */
export function readable(typed: string): string {
  return typed.length <= MOST_READ ? typed : typed.trimStart().slice(0, MOST_READ)
}

/** Reads `typed`; `undefined` where it holds nothing to look for. */
export function readQuery(typed: string, variants: Variants): Query | undefined {
  const simple = simplify(readable(typed), variants)
  const folded = foldLine(simple)
  if (!TELLING.test(folded)) return undefined
  if (folded.length > LONGEST) return { whole: [folded], bare: [], number: '', terms: [] }
  const [piece = '', more] = simple.split(BREAKS).filter(Boolean)
  const bare = (more === undefined && foldLine(piece)) || folded
  return {
    whole: numberForms(folded),
    bare: bare === folded ? [] : numberForms(bare),
    number: clauseNumber(bare),
    terms: foldWords(simple).map(numberForms),
  }
}

/** A query is one line: a pasted line break is a blank. */
function foldLine(typed: string): string {
  return fold(typed.replace(/\n/g, ' ')).text
}

function foldWords(typed: string): string[] {
  const words = typed
    .replace(/([\d０-９])[,，](?=[\d０-９])/g, `$1${COMMA}`)
    .replace(NUMBER, ' $1 ')
    .split(BREAKS)
    .map((word) => foldLine(word.split(COMMA).join(',')))
  return [...new Set(words)].filter((word) => word !== '')
}
