import { isWide } from './wide.ts'

export interface WordCount {
  /** 字, as Word's 字数. */
  readonly words: number
  /** Code points, blanks included. */
  readonly characters: number
}

const BLANK = /^[\p{White_Space}]$/u
/** What is never seen: zero-width blanks and joiners, variation selectors, a byte order mark, control characters. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
const MARK = /^\p{M}$/u
const LATIN = /^\p{Script=Latin}$/u

/**
 * 字 as Word counts 字数: each Han character, kana, Hangul syllable and full-width mark or form is one; a run of
 * other characters between blanks or such characters is one, however long; blanks are none. “ ” ‘ ’ — … are
 * full-width, but ’ between two Latin letters is part of the word. What is not seen counts nothing and parts
 * nothing, nor does a mark set upon a full-width character. Anything but text has no words. Never throws.
 */
export function countWords(text: string): WordCount {
  if (typeof text !== 'string') return { words: 0, characters: 0 }
  const seen = [...text.normalize('NFC')].filter((each) => BLANK.test(each) || !UNSEEN.test(each))
  let words = 0
  let before: 'blank' | 'wide' | 'run' = 'blank'
  seen.forEach((character, index) => {
    if (BLANK.test(character)) before = 'blank'
    else if (before === 'wide' && MARK.test(character)) return
    else if (isWide(character) && !isApostrophe(seen, index)) {
      before = 'wide'
      words += 1
    } else {
      if (before !== 'run') words += 1
      before = 'run'
    }
  })
  return { words, characters: [...text].length }
}

/** Whether nothing of the text can be seen. */
export function isBlank(text: string): boolean {
  return countWords(text).words === 0
}

function isApostrophe(text: readonly string[], index: number): boolean {
  return text[index] === '’' && isLatinLetter(text[index - 1]) && isLatinLetter(text[index + 1])
}

function isLatinLetter(character: string | undefined): boolean {
  return character !== undefined && LATIN.test(character) && !isWide(character)
}
