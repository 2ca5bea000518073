/** Marks that LaTeX puts on the letter after them, as combining characters. */
const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030C',
  u: '\u0306',
  H: '\u030B',
  r: '\u030A',
  k: '\u0328',
}

/** The words of a LaTeX value: accents on their letters, `\&` as `&`, braces away. */
export function plainLatex(text: string): string {
  if (!/[\\{}]/.test(text)) return text
  return text
    .replace(/\\([`'^~"=.]|[cvuHrk](?=[\s{]))\s*\{?\\?([A-Za-z])\}?/g, (_, mark: string, letter: string) =>
      `${letter}${ACCENTS[mark] ?? ''}`.normalize('NFC'),
    )
    .replace(/\\([&%$#_{} ])/g, '$1')
    .replace(/[{}]/g, '')
}
