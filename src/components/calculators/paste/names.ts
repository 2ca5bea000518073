import { halfWidth, isUnit } from '../../../calculators/index.ts'
import type { Line } from './sheet.ts'

/** What a pasted name says: whose figure it is, which entry, and the unit that stands in its brackets. */
export interface Named {
  readonly key: string
  readonly unit: string
  /** From 0; `null` where it names none. */
  readonly entry: number | null
}

/** A name that part of another's may be taken for has at least so many characters. */
const LEAST_PART = 4

/** No name is longer; the rest of a page in one cell is none. */
const MAX_NAME = 200

const NUMERALS = '零一二三四五六七八九十'
const ENTRY = /第\s*(\d{1,2}|[一二三四五六七八九十])\s*个?\s*(?:年|学期|方)/
const ORDINAL = /^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、]|\d{1,2}[.．]\s)\s*/
const IN_PATH = /^([\w./-]+?)\.(\d{1,2})(\.\w+)?$/

/** Reads a name as people write it: numbered, spaced, with its unit in brackets or the year behind it. */
export function readName(text: string): Named {
  let unit = ''
  let entry: number | null = null
  const plain = halfWidth(text.slice(0, MAX_NAME))
    .replace(ORDINAL, '')
    .replace(IN_PATH, (_, before: string, at: string, after = '') => {
      entry = Number(at)
      return `${before}${after}`
    })
    .replace(/[([【]\s*(?:单位[:：]?)?\s*([^()[\]【】]*?)\s*[)\]】]/g, (whole, words: string) => {
      if (!isUnit(words)) return whole
      unit = words
      return ''
    })
    .replace(ENTRY, (_, at: string) => {
      entry = (/^\d/.test(at) ? Number(at) : NUMERALS.indexOf(at)) - 1
      return ''
    })
  return { key: keyOf(plain), unit, entry: entry !== null && entry < 0 ? null : entry }
}

/** The lines that bear a name, or, where none does, those whose name is part of it or has it as a part. */
export function linesNamed(key: string, lines: readonly Line[]): readonly Line[] {
  if (key === '') return []
  const exact = lines.filter((line) => keysOf(line).includes(key))
  if (exact.length > 0 || key.length < LEAST_PART) return exact
  const within = lines.map((line) => ({
    line,
    part: Math.max(
      0,
      ...keysOf(line)
        .filter((own) => own.length >= LEAST_PART && (own.includes(key) || key.includes(own)))
        .map((own) => Math.min(own.length, key.length)),
    ),
  }))
  const longest = Math.max(0, ...within.map(({ part }) => part))
  return longest === 0 ? [] : within.filter(({ part }) => part === longest).map(({ line }) => line)
}

const known = new WeakMap<Line, readonly string[]>()

function keysOf(line: Line): readonly string[] {
  const keys = known.get(line) ?? line.names.map((name) => keyOf(name))
  known.set(line, keys)
  return keys
}

/** Letters, digits and Han characters alone: blanks and marks are written in many ways. */
function keyOf(name: string): string {
  return halfWidth(name)
    .toLowerCase()
    .replace(/[\s\u00a0.,:;、，。；：·•()（）[\]【】“”"'‘’《》/\\_=*-]/g, '')
}
