import type { Trouble } from './trouble.ts'

const MOST = 20

interface Open {
  readonly isList: boolean
  keys: Set<string> | undefined
  /** The key or the ordinal of the value being read. */
  at: string | number
}

/** What a text that `JSON.parse` accepts does not show once it is parsed. */
export interface JsonScan {
  /** How many objects and lists stand one within the other. */
  readonly depth: number
  /** Keys that stand twice in one object: the last is kept, and one of two figures would be lost unseen. */
  readonly repeated: readonly Trouble[]
}

/** Looks through a text that is JSON, each character once. */
export function scanJson(text: string): JsonScan {
  const repeated: Trouble[] = []
  const open: Open[] = []
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const here = open[open.length - 1]
    const character = text[at]
    if (character === '{' || character === '[') {
      open.push({ isList: character === '[', keys: undefined, at: character === '[' ? 0 : '' })
      depth = Math.max(depth, open.length)
    } else if (character === '}' || character === ']') open.pop()
    else if (character === ',' && here?.isList) here.at = Number(here.at) + 1
    else if (character === '"') {
      const end = endOfString(text, at)
      if (here !== undefined && !here.isList && isKey(text, end)) {
        const key = JSON.parse(text.slice(at, end)) as string
        here.at = key
        here.keys ??= new Set()
        if (here.keys.has(key) && repeated.length < MOST) repeated.push(twice(open))
        here.keys.add(key)
      }
      at = end - 1
    }
  }
  return { depth, repeated }
}

function twice(open: readonly Open[]): Trouble {
  const path = open.map(({ at }) => String(at).slice(0, 40)).join('.')
  const where = path.length > 120 ? `…${path.slice(-120)}` : path
  return { where, message: '这一项在文件里写了两次，读入的是后面那个。请核对，只留一个。' }
}

function isKey(text: string, end: number): boolean {
  let at = end
  while (/\s/.test(text[at] ?? '')) at += 1
  return text[at] === ':'
}

/** Where the string that begins at `start` has passed. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
