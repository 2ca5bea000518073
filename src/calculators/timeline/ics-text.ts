/** Octets of a content line without its line break (RFC 5545, 3.1). */
const MAX_OCTETS = 75

/**
 * A content line folded so that no line exceeds 75 octets of UTF-8, between characters only; each further line
 * begins with the blank that unfolding takes away. `line` must be well formed.
 */
export function folded(line: string): string {
  let text = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MAX_OCTETS) {
      text += '\r\n '
      octets = 1
    }
    text += character
    octets += size
  }
  return text
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}

/** The text with U+FFFD for each lone surrogate. */
export function wellFormed(text: string): string {
  let whole = ''
  for (const character of text) whole += /^[\uD800-\uDFFF]$/.test(character) ? '\uFFFD' : character
  return whole
}

/**
 * A TEXT value (RFC 5545, 3.3.11): backslash, semicolon and comma escaped, every line break as `\n`, other
 * control characters, which none may hold, left out.
 */
export function escapedText(text: string): string {
  return wellFormed(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')
}

/** A web address as the URI it stands for: what an address may not hold is percent-encoded. `null` for anything else. */
export function webAddress(text: unknown): string | null {
  if (typeof text !== 'string' || !/^https?:\/\/./i.test(text)) return null
  let address = ''
  for (const character of wellFormed(text))
    address += /^[!#-;=?-[\]_a-z~]$/.test(character) ? character : encodeURIComponent(character)
  return address
}
