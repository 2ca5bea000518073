const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const BLANKS = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

type Expected = 'value' | 'first-item' | 'first-key' | 'key' | 'colon' | 'next' | 'end'

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number
  /** Whether nothing is wrong but that it ends too early. */
  readonly isCut: boolean
}

/** Where a text that `JSON.parse` refuses goes wrong: engines say so each in its own English, and some not at all. */
export function jsonFault(text: string): JsonFault {
  const open: string[] = []
  let expected: Expected | undefined = 'value'
  let at = endOf(BLANKS, text, 0)
  while (expected !== undefined) {
    const end = text[at] === '"' ? endOfString(text, at) : endOf(TOKEN, text, at)
    if (end === -1) break
    expected = after(text.slice(at, end), expected, open)
    if (expected !== undefined) at = endOf(BLANKS, text, end)
  }
  const rest = text.slice(at).trimEnd()
  const before = text.slice(0, at)
  return {
    line: (rest === '' ? before.trimEnd() : before).split('\n').length,
    isCut: /^(?:"[^\n]*|[\w.+-]*)$/.test(rest),
  }
}

/** Where the match that begins at `at` ends; -1 where there is none. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Step by step: one pattern for a whole string would run out of stack on a long one. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at !== -1 && text[at] !== '"') {
    if (!(text.charCodeAt(at) >= 0x20)) return -1
    at = text[at] === '\\' ? endOf(ESCAPE, text, at) : at + 1
  }
  return at === -1 ? -1 : at + 1
}

/** What may follow a token; `undefined` where the token itself is out of place. */
function after(token: string, expected: Expected, open: string[]): Expected | undefined {
  switch (expected) {
    case 'end':
      return undefined
    case 'colon':
      return token === ':' ? 'value' : undefined
    case 'next':
      if (token !== ',') return closed(token, open)
      return open[open.length - 1] === '{' ? 'key' : 'value'
    case 'key':
    case 'first-key':
      if (token.startsWith('"')) return 'colon'
      return expected === 'first-key' ? closed(token, open) : undefined
    case 'value':
    case 'first-item':
      if (token === '{' || token === '[') {
        open.push(token)
        return token === '{' ? 'first-key' : 'first-item'
      }
      if (/^["\-\dtfn]/.test(token)) return open.length === 0 ? 'end' : 'next'
      return expected === 'first-item' ? closed(token, open) : undefined
    default:
      return expected satisfies never
  }
}

function closed(token: string, open: string[]): Expected | undefined {
  if (token !== (open[open.length - 1] === '{' ? '}' : ']')) return undefined
  open.pop()
  return open.length === 0 ? 'end' : 'next'
}
