/** Characters that show nothing: they come along with pasted text. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** A part of a name as it is printed: no invisible characters, trimmed; Chinese without blanks, English with single ones. */
export function tidied(text: string, language: 'zh' | 'en'): string {
  const seen = text.replace(INVISIBLE, '')
  return language === 'zh' ? seen.replace(/\s+/g, '') : seen.replace(/\s+/g, ' ').trim()
}

/**
 * Text for comparison only: its letters and nothing else, in lower case, without width, accents or dots
 * (`Ｈ.Ｋ.` is `hk`, `Hồng Kông` is `hongkong`).
 */
export function lettersOf(text: string): string {
  return accentless(text).replace(/[^\p{L}]+/gu, '')
}

/** Text for comparison only, word by word: `Hong Kong SAR, China` is `hong kong sar china`. */
export function wordsOf(text: string): string[] {
  return accentless(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
}

function accentless(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
