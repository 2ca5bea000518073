import type { Entry, Hit } from './corpus.ts'
import { clauseNumber } from './numerals.ts'
import type { Query } from './query.ts'
import { KINDS } from './types.ts'

const INDICATOR = KINDS.indexOf('指标')

/**
 * Exact heading or number first; where a term is defined or has its
 * threshold before where it is mentioned; then more of the words before fewer; then the order of the texts.
 */
export function inOrderOfWorth(hits: readonly Hit[], query: Query): Hit[] {
  const words = new Set(query.terms.flat().concat(query.whole))
  const numbers = new Set([query.number, ...query.terms.map(([word = '']) => clauseNumber(word))])
  const worths = new Map(
    hits.map((hit) => {
      const { entry } = hit
      const isNamed = words.has(entry.heading) || words.has(entry.label) || numbers.has(entry.number)
      const home = Math.min(...hit.words.map((word) => distanceFromHome(entry, word)))
      return [hit, [isNamed ? 0 : 1, home, -hit.words.length, entry.position]]
    }),
  )
  const order = (hit: Hit) => worths.get(hit) ?? []
  return [...hits].sort((a, b) => compare(order(a), order(b)))
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

const DEFINED_BEFORE = /(?:所称|以下简称|简称为?|分为|包括以下)"?$/
const DEFINED_AFTER = /^[^\n]{0,8}?(?:是指|\(指|指在|制度,|分为|按[^\n]{0,20}计算)/
const PASSING = 5

/** 0 where the indicator is named by `word`, then definitions, thresholds, headings, rows, mentions. */
function distanceFromHome(entry: Entry, word: string): number {
  const isIndicator = entry.clause.kind === INDICATOR
  if (isIndicator && entry.label.includes(word)) return 0
  const places = placesOf(entry.text, word)
  if (places.length === 0) return PASSING
  if (places.some((at) => isDefined(entry.text, at, at + word.length))) return 1
  if (isIndicator && entry.lines.some((line) => /\d/.test(line) && placesOf(line, word).length > 0)) return 2
  if (entry.heading.includes(word)) return 3
  return isIndicator ? 4 : PASSING
}

/** Where `word` stands in `text`, but for the middle of a number: 5人次 is not at home in 25人次. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const isTorn = isInNumber(text, at) || isInNumber(text, end)
    if (!isTorn) places.push(at)
  }
  return places
}

function isInNumber(text: string, at: number): boolean {
  return /\d[\d.]/.test(text.slice(at - 1, at + 1)) || /[\d.]\d/.test(text.slice(at - 1, at + 1))
}

function isDefined(text: string, start: number, end: number): boolean {
  return (
    DEFINED_BEFORE.test(text.slice(Math.max(0, start - 8), start)) ||
    DEFINED_AFTER.test(text.slice(end, end + 32))
  )
}
