/** Digits that a spreadsheet may leave of an ISSN once it has taken it for a number. */
const FEWEST_DIGITS = 5
const ISSN = /^(\d{4})-?(\d{3}[\dX])$/
const SHORTENED = /^\d+[\dX](?:\.0)?$/

/** The ISSNs in a text, each once and as `1234-567X`; what is none (`N/A`, an ISBN, `(ISSN)`) is left out. */
export function issnsIn(text: string): string[] {
  const found = text
    .toUpperCase()
    .split(/[\s;,/|()（）；，、]+/)
    .map(issnOf)
  return Array.from(new Set(found.filter((issn) => issn !== null)))
}

function issnOf(word: string): string | null {
  const [, first, second] = ISSN.exec(word) ?? []
  if (first !== undefined && second !== undefined) return `${first}-${second}`
  if (!SHORTENED.test(word)) return null
  const digits = word.replace('.0', '')
  if (digits.length < FEWEST_DIGITS || digits.length > 8) return null
  const padded = digits.padStart(8, '0')
  return `${padded.slice(0, 4)}-${padded.slice(4)}`
}
