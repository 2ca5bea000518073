import { toNumber } from '../numerals.ts'
import { align, costOf } from './align.ts'
import { extend } from './extend.ts'
import { type Library, type Line, LONG } from './library.ts'
import type { Steps } from './steps.ts'
import { STOPS, type Stream } from './stream.ts'
import type { Held, Hunk } from './types.ts'

/** Fewer characters in a row are everyone's words. */
export const FEWEST = 12
const TRIED = 4
const WHOLE = 10_000
const SEEN = 40
/** What a change takes from a run: less than the one word that it may win. */
const CHANGE = 0.9

/** Stretches of the stream that are spoken for, ascending: no run goes into them. */
export type Taken = ReadonlyArray<{ readonly start: number; readonly end: number }>

/** Units looked at before a breath. */
const STEP = 64

/**
 * The runs of `stream` outside `taken` that stand in the library word for word, or almost; in order. Yields now and
 * then how much of the stream is done, 0 to 1.
 */
export function* runsIn(stream: Stream, library: Library, taken: Taken): Steps<Held[]> {
  const runs: Held[] = []
  const { length } = stream.text
  let begin = 0
  for (const { start, end } of [...taken, { start: length, end: length }]) {
    let free = begin
    let breath = begin
    for (let i = begin; i + LONG <= start; ) {
      if (i >= breath) {
        breath = i + STEP
        yield i / length
      }
      const found = bestNear(stream, library, i, [free, start])
      const last = found[found.length - 1]
      if (last === undefined) i += 1
      else {
        runs.push(...found)
        free = last.end
        i = last.end
      }
    }
    begin = end
  }
  return runs
}

interface Run {
  /** In parts where a page header stands in it. */
  readonly parts: Held[]
  readonly score: number
}

const NOTHING: Run = { parts: [], score: 0 }

/** The best run through unit `i`; one through the units behind it where that goes further. */
function bestNear(stream: Stream, library: Library, i: number, room: readonly [number, number]): Held[] {
  const here = runAt(stream, library, i, room)
  const [first] = here.parts
  if (first === undefined) return []
  if (
    here.parts.length === 1 &&
    first.hunks.length === 0 &&
    stream.edges[first.start] &&
    stream.edges[first.end]
  ) {
    return here.parts
  }
  const others = [1, 3, LONG].map((further) => runAt(stream, library, i + further, room))
  return others.reduce((best, run) => (run.score > best.score ? run : best), here).parts
}

/** The longest run through unit `i`. */
function runAt(stream: Stream, library: Library, i: number, room: readonly [number, number]): Run {
  // Not from within a number: 1 of 11 is another number.
  if (isDigit(stream.text[i]) && isDigit(stream.text[i - 1])) return NOTHING
  const places = i + LONG > room[1] ? [] : library.seeds(stream.text.slice(i, i + LONG))
  const ranked = places.length <= TRIED ? places : likeliest(stream, library, i, places)
  let best = NOTHING
  for (const place of ranked) {
    const line = library.lines[library.lineOf[place] as number] as Line
    const parts = partsFrom(stream, library, i, room, place, line)
    const length = parts.reduce((sum, part) => sum + Math.max(part.end - part.start, part.to - part.from), 0)
    const counted = length + numberOf(parts, stream, line)
    const hunks = parts.reduce((sum, part) => sum + part.hunks.length, 0)
    const score = wordsIn(parts, stream) - CHANGE * hunks + (isWholeLine(parts, stream, line) ? WHOLE : 0)
    if (counted >= FEWEST && score > best.score && isAlmost(parts, stream, library, length)) {
      best = { parts, score }
    }
  }
  return best
}

/** Characters that are no stops: an agreeing full stop is worth no change elsewhere. */
function wordsIn(parts: readonly Held[], { text }: Stream): number {
  let count = 0
  for (const { start, end } of parts)
    for (let i = start; i < end; i++) if (!STOPS.has(text[i] as string)) count += 1
  return count
}

/** The length of the paragraph's own number, where the words stand behind another 第X条. */
function numberOf([first]: readonly Held[], { text }: Stream, { from, words }: Line): number {
  if (first === undefined || first.from !== words) return 0
  return ARTICLE_BEFORE.test(text.slice(Math.max(0, first.start - 9), first.start)) ? words - from : 0
}

/** A paragraph or cell word for word, on lines of its own, is what was copied, not a longer one much like it. */
function isWholeLine(parts: readonly Held[], { text, breaks }: Stream, { from, words, to }: Line): boolean {
  const [first, last] = [parts[0], parts[parts.length - 1]]
  if (first === undefined || last === undefined || parts.some(({ hunks }) => hunks.length > 0)) return false
  const isAlone = (i: number) => i === 0 || i === text.length || breaks[i] === 1
  return (
    (first.from === from || first.from === words) &&
    last.to === to &&
    isAlone(first.start) &&
    isAlone(last.end)
  )
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9'

/** The places around which most agrees, one change to either side looked beyond. */
function likeliest(stream: Stream, library: Library, i: number, places: readonly number[]): number[] {
  const agreed = (a: number, b: number, step: 1 | -1) => {
    let n = 0
    while (n < SEEN) {
      const letter = stream.text.charCodeAt(a + step * n)
      if (letter !== library.text.charCodeAt(b + step * n) || Number.isNaN(letter)) break
      n++
    }
    return n
  }
  const beyond = (a: number, b: number, step: 1 | -1) => {
    const n = agreed(a, b, step)
    const [x, y] = [a + step * n, b + step * n]
    return (
      n + Math.max(agreed(x + step, y + step, step), agreed(x + step, y, step), agreed(x, y + step, step))
    )
  }
  const agreement = (place: number) => beyond(i + LONG, place + LONG, 1) + beyond(i - 1, place - 1, -1)
  const ranked = places.map((place) => ({ place, much: agreement(place) })).sort((a, b) => b.much - a.much)
  return ranked.slice(0, TRIED).map(({ place }) => place)
}

function partsFrom(
  stream: Stream,
  library: Library,
  i: number,
  [free, end]: readonly [number, number],
  place: number,
  line: Line,
): Held[] {
  const parts: Held[] = []
  // From behind the number of the paragraph, which may be another one.
  const ahead = Math.max(0, line.words - place)
  let [a, b] = [i + ahead, place + ahead]
  let [start, from] = leftOf(stream, library, [a, free], b, line)
  for (;;) {
    const right = extend(stream, library, 1, [a, end], [b, line.to])
    a += right.a
    b += right.b
    const part = partOf(stream, library, [start, a], [from, b])
    if (part !== undefined) parts.push(part)
    if (right.furniture === 0) return parts
    start = a += right.furniture
    from = b
  }
}

const ARTICLE_BEFORE = /第[零〇一二三四五六七八九十百\d]{1,7}条$/
const ARTICLE = /^第[零〇一二三四五六七八九十百\d]{1,7}条/

/** Where the run begins: with the number of the paragraph where it is there, right or nearly so, else behind it. */
function leftOf(
  stream: Stream,
  library: Library,
  [a, free]: readonly [number, number],
  b: number,
  line: Line,
): [number, number] {
  const all = extend(stream, library, -1, [a, free], [b, line.from])
  const start = a - all.a
  if (b - all.b === line.from || b - all.b >= line.words) {
    const article = ARTICLE.exec(stream.text.slice(start, start + 12))?.[0]
    // Another 第X条 names another clause: it is no changed word.
    if (
      article === undefined ||
      toNumber(article.slice(1, -1)) === undefined ||
      b - all.b >= line.words ||
      library.text.startsWith(article, line.from)
    ) {
      return [start, b - all.b]
    }
  }
  const words = extend(stream, library, -1, [a, free], [b, Math.min(b, line.words)])
  return [a - words.a, b - words.b]
}

const LOOSE = /[,、;:"]/

/** `[start, end)` against `[from, to)`, without the stops that both begin or end with. */
function partOf(
  stream: Stream,
  library: Library,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): Held | undefined {
  let [a0, a1, b0, b1] = [start, end, from, to]
  const isBoth = (a: number, b: number) =>
    a0 < a1 && b0 < b1 && LOOSE.test(stream.text[a] as string) && stream.text[a] === library.text[b]
  while (isBoth(a1 - 1, b1 - 1)) [a1, b1] = [a1 - 1, b1 - 1]
  while (
    isBoth(a0, b0) ||
    (a0 < a1 && /[。!?]/.test(stream.text[a0] as string) && stream.text[a0] === library.text[b0])
  ) {
    ;[a0, b0] = [a0 + 1, b0 + 1]
  }
  if (a0 >= a1 || b0 >= b1) return undefined
  const words = stream.text.slice(a0, a1)
  const right = library.text.slice(b0, b1)
  const held = { start: a0, end: a1, from: b0, to: b1 }
  if (words === right) return { ...held, hunks: [] }
  const band = Math.min(64, Math.abs(words.length - right.length) + 16)
  const hunks = align(words, right, 0, band, false)?.hunks
  return hunks && { ...held, hunks: hunks.filter((hunk) => !isUsers(hunk, stream, held, words, right)) }
}

/** Marks that the user put around some of the words, and stops left out where the user begins a line. */
function isUsers(
  { a0, a1, b0, b1 }: Hunk,
  { breaks }: Stream,
  { start }: { start: number },
  words: string,
  right: string,
) {
  if (b0 === b1) return /^"+$/.test(words.slice(a0, a1))
  return (
    a0 === a1 && breaks[start + a0] === 1 && Array.from(right.slice(b0, b1)).every((each) => STOPS.has(each))
  )
}

/** Few changes for its length; a short run with a change must be whole pieces of what the user wrote. */
function isAlmost(parts: readonly Held[], stream: Stream, library: Library, length: number): boolean {
  const cost = parts.reduce((sum, { start, end, from, to, hunks }) => {
    return sum + costOf(hunks, stream.text.slice(start, end), library.text.slice(from, to))
  }, 0)
  if (cost === 0) return true
  if (length >= 20) return cost <= Math.floor(length / 6)
  const [first, last] = [parts[0] as Held, parts[parts.length - 1] as Held]
  const isWhole = stream.edges[first.start] === 1 && stream.edges[last.end] === 1
  return cost <= 1 && isWhole
}
