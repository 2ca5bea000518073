import type { Address } from '../types.ts'
import { entriesOf, tidy, unescaped } from './fold.ts'

/** A line that an address ends with: a word and a full stop, not an initial of somebody's name. */
const LAST_LINE = /[\p{L}\p{N})]{2}\.\s*$/u

/**
 * The addresses of a field that has each on lines of its own (`C1`). A line belongs to the one before while
 * a bracket is open, or where that one has not come to its full stop and this opens no bracket.
 */
export function addressesOfLines(text: string): Address[] | null {
  const whole: string[] = []
  let isOpen = false
  let isEnded = true
  for (const line of unescaped(text).split('\n').map(tidy)) {
    if (line === '') continue
    if (!isOpen && (isEnded || line.startsWith('['))) whole.push(line)
    else whole[whole.length - 1] += ` ${line}`
    if (/[[\]]/.test(line)) isOpen = line.lastIndexOf('[') > line.lastIndexOf(']')
    isEnded = LAST_LINE.test(line)
  }
  return known(whole.map(addressOf))
}

/** The addresses of a field that has all of them on one line, `[A; B] Org; [C] Org`, or one without brackets. */
export function addressesOfList(text: string): Address[] | null {
  const whole: string[] = []
  let start = 0
  let depth = 0
  const plain = unescaped(text)
  for (let at = 0; at < plain.length; at += 1) {
    const mark = plain[at]
    if (mark === '[') depth += 1
    else if (mark === ']') depth = Math.max(0, depth - 1)
    else if ((mark === ';' && depth === 0) || mark === '；') {
      whole.push(plain.slice(start, at))
      start = at + 1
    }
  }
  whole.push(plain.slice(start))
  return known(whole.map(addressOf))
}

/** `[A; B] Org, City, Country.` with its authors apart and without the full stop. */
export function addressOf(text: string): Address {
  const [, names, rest] = /^\s*\[([^\]]*)\]\s*(.*)$/s.exec(text) ?? []
  const place = tidy(rest ?? text).replace(/\.$/, '')
  return { authors: names === undefined ? null : entriesOf(names), text: place }
}

function known(addresses: readonly Address[]): Address[] | null {
  const said = addresses.filter(({ text }) => text !== '')
  return said.length === 0 ? null : said
}
