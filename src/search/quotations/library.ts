import type { Steps } from './steps.ts'
import { edgesOf, streamOf } from './stream.ts'
import type { QuotableClause } from './types.ts'

/** The clauses made ready: every paragraph and cell folded, one behind the other, and where each run of characters stands. */
export interface Library {
  readonly clauses: readonly QuotableClause[]
  /** All lines, a line break behind each. */
  readonly text: string
  readonly edges: Uint8Array
  /** The line a character of `text` belongs to. */
  readonly lineOf: Uint32Array
  readonly lines: readonly Line[]
  /** Where `word` stands, ascending. */
  places(word: string): readonly number[]
  /** The clauses that have `word`, in their order. */
  clausesWith(word: string): readonly number[]
  /** Where a run of `SHORT` or `LONG` characters stands. */
  seeds(run: string): readonly number[]
}

/** One paragraph or cell: `[from, to)` of the library. */
export interface Line {
  /** Position in `clauses`. */
  readonly clause: number
  readonly from: number
  /** Behind its own number: 第八条, （一）, 1. */
  readonly words: number
  readonly to: number
  readonly original: string
  readonly at: readonly number[]
}

export const SHORT = 4
export const LONG = 6

const NUMBER =
  /^(?:第[零〇一二三四五六七八九十百\d]{1,7}[条章]|[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}(?:、|\.(?:\d{1,2})?))/
const MOST_KEPT = 5000
const NONE: readonly number[] = []
const READY = new WeakMap<readonly QuotableClause[], Library>()

/** The library of `clauses`, made once for each array. */
export function* libraryOf(clauses: readonly QuotableClause[]): Steps<Library> {
  const ready = READY.get(clauses) ?? (yield* makeLibrary(clauses))
  READY.set(clauses, ready)
  return ready
}

function* makeLibrary(clauses: readonly QuotableClause[]): Steps<Library> {
  const lines: Line[] = []
  const texts: string[] = []
  let from = 0
  for (const [position, clause] of clauses.entries()) {
    if (position % 16 === 0) yield (0.5 * position) / clauses.length
    for (const original of clause.text.split('\n')) {
      const { text, at } = streamOf(original)
      if (text === '') continue
      const number = NUMBER.exec(text)?.[0].length ?? 0
      const words = from + (number < text.length ? number : 0)
      lines.push({ clause: position, from, words, to: from + text.length, original, at })
      texts.push(`${text}\n`)
      from += text.length + 1
    }
  }
  const text = texts.join('')
  const lineOf = new Uint32Array(text.length)
  const breaks = new Uint8Array(text.length + 1)
  lines.forEach((line, i) => {
    lineOf.fill(i, line.from, line.to + 1)
    breaks[line.from] = breaks[line.to] = 1
  })
  const runs = new Map<string, number[]>()
  for (const length of [SHORT, LONG]) {
    for (const [i, line] of lines.entries()) {
      if (i % 32 === 0) yield 0.75
      addRuns(runs, line, text, length)
    }
  }
  const known = new Map<string, readonly number[]>()
  const places = (word: string) => {
    const found = known.get(word) ?? placesOf(text, word)
    return remember(known, word, found)
  }
  const having = new Map<string, readonly number[]>()
  const clausesWith = (word: string) => {
    const found = having.get(word) ?? [
      ...new Set(places(word).map((place) => lines[lineOf[place] as number]?.clause ?? 0)),
    ]
    return remember(having, word, found)
  }
  const edges = edgesOf(text, breaks)
  return { clauses, text, edges, lineOf, lines, places, clausesWith, seeds: (run) => runs.get(run) ?? NONE }
}

/** Keeps what was looked up, but not every text that was ever checked. */
function remember<Value>(known: Map<string, Value>, word: string, found: Value): Value {
  if (known.size > MOST_KEPT) known.clear()
  known.set(word, found)
  return found
}

function addRuns(runs: Map<string, number[]>, { from, to }: Line, text: string, length: number): void {
  for (let i = from; i + length <= to; i++) {
    const run = text.slice(i, i + length)
    const list = runs.get(run)
    if (list === undefined) runs.set(run, [i])
    else list.push(i)
  }
}

function placesOf(text: string, word: string): readonly number[] {
  const found: number[] = []
  for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) found.push(i)
  return found
}
