import type { Trouble } from './trouble.ts'

const MOST = 20

interface Open {
  readonly isList: boolean
  keys: Set<string> | undefined
  /** The key or the ordinal of the value being read. */
  at: string | number
}

/**
 * Keys that stand twice in one object of a text that is JSON: `JSON.parse` keeps the last, and one of two figures
 * would be lost unseen. Looks at each character once.
 */
export function repeatedKeys(text: string): Trouble[] {
  const repeated: Trouble[] = []
  const open: Open[] = []
  for (let at = 0; at < text.length; at += 1) {
    const here = open[open.length - 1]
    const character = text[at]
    if (character === '{' || character === '[') {
      open.push({ isList: character === '[', keys: undefined, at: character === '[' ? 0 : '' })
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
  return repeated
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
