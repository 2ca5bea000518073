/** One entry: its fields by folded name, each value as it stands between its braces. */
export interface BibEntry {
  readonly fields: ReadonlyMap<string, string>
  /** Whether the entry comes to its closing brace. */
  readonly isWhole: boolean
}

/** An entry begins where a line does; a key may be blank or begin with a blank. */
const OPENING = /^[ \t]*@([A-Za-z]+)[ \t]*\{/gm
const NO_ENTRY = /^(?:comment|string|preamble)$/i

/**
 * The entries of a BibTeX text. An entry ends with its closing brace, or, where a brace is missing, before the
 * line that opens the next one, so that one fault costs one entry. Every character is looked at a few times.
 */
export function bibEntries(text: string): BibEntry[] {
  const openings = Array.from(text.matchAll(OPENING))
  return openings.flatMap((opening, index) => {
    if (NO_ENTRY.test(opening[1] ?? '')) return []
    const from = opening.index + opening[0].length
    const until = openings[index + 1]?.index ?? text.length
    return [entryOf(text.slice(from, until))]
  })
}

function entryOf(body: string): BibEntry {
  const fields = new Map<string, string>()
  let at = body.indexOf(',')
  while (at >= 0 && at < body.length) {
    const equals = nameEnd(body, at)
    if (body[equals] === '}') return { fields, isWhole: true }
    if (equals >= body.length) break
    const name = nameOf(body.slice(at + 1, equals))
    const end = valueEnd(body, equals + 1)
    if (end < 0) break
    if (!fields.has(name)) fields.set(name, unwrapped(body.slice(equals + 1, end)))
    at = end
  }
  return { fields, isWhole: false }
}

/** Where a field's name ends: at its equals sign, or at the brace that closes the entry instead. */
function nameEnd(body: string, from: number): number {
  let at = from
  while (at < body.length && body[at] !== '=' && body[at] !== '}') at += 1
  return at
}

/** `Web-of-Science-Categories `, `author keywords`: case, blanks and hyphens are not part of a name. */
function nameOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Where a value ends: at the comma or closing brace after it; -1 where the text breaks off within it. */
function valueEnd(body: string, from: number): number {
  let depth = 0
  let isQuoted = false
  for (let at = from; at < body.length; at += 1) {
    const mark = body[at]
    if (mark === '\\') at += 1
    else if (mark === '"' && depth === 0) isQuoted = !isQuoted
    else if (mark === '{') depth += 1
    else if (mark === '}' && depth > 0) depth -= 1
    else if ((mark === '}' || mark === ',') && depth === 0 && !isQuoted) return at
  }
  return -1
}

/** Values stand in one pair of marks, or in two; the braces of more are taken away as LaTeX. */
const MOST_WRAPPINGS = 3

function unwrapped(value: string): string {
  let whole = value.trim()
  for (let layer = 0; layer < MOST_WRAPPINGS; layer += 1) {
    if (!/^(?:\{[\s\S]*\}|"[\s\S]*")$/.test(whole) || !isOneGroup(whole)) break
    whole = whole.slice(1, -1).trim()
  }
  return whole
}

/** Whether the first brace closes with the last one: not so in `{A} and {B}`. */
function isOneGroup(text: string): boolean {
  if (text.startsWith('"')) return text.length > 1
  let depth = 0
  for (let at = 0; at < text.length - 1; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === '{') depth += 1
    else if (text[at] === '}') depth -= 1
    if (depth === 0) return false
  }
  return true
}
