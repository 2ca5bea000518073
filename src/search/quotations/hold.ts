import { type Alignment, align, costOf } from './align.ts'
import { type Library, SHORT } from './library.ts'
import type { Stream } from './stream.ts'
import type { Held, Hunk } from './types.ts'

/** What speaks for a clause, so that a few words may be held against it. */
export interface Context {
  /** Clauses the text names beside the words. */
  readonly named: ReadonlySet<number>
  /** Whether the words are brought in as a quotation: a clause, a title or 规定 before them. */
  readonly isIntroduced: boolean
}

/** Fewer characters are a term, not a sentence: they are called different only where a clause is named. */
const SENTENCE = 12
const PHRASE = 10
const TERM = 8
const CANDIDATES = 5
const SLACK = 20

/** The quotation `[start, end)` of `stream`: where it stands or nearly stands, in parts where it runs on over paragraphs. */
export function hold(stream: Stream, start: number, end: number, library: Library, context: Context): Held[] {
  const words = stream.text.slice(start, end)
  const whole = holdExactly(words, start, library)
  if (whole !== undefined) return [whole]
  const parts = inParts(stream, start, end, library)
  if (parts !== undefined && (parts.length > 1 || parts[0]?.hunks.length === 0)) return parts
  const near = holdNearly(words, start, library, context)
  return near !== undefined ? [near] : (parts ?? [])
}

function holdExactly(words: string, start: number, library: Library): Held | undefined {
  const [from] = library.places(words)
  return from === undefined
    ? undefined
    : { start, end: start + words.length, from, to: from + words.length, hunks: [] }
}

const PART = /\.{3,}|[。;!?]"?/g

/**
 * A quotation over several paragraphs, each of its parts word for word in one of them; one with …… where words
 * are left out; or one that leaves out sentences without saying so, which differs.
 */
function inParts(stream: Stream, start: number, end: number, library: Library): Held[] | undefined {
  const words = stream.text.slice(start, end)
  const cuts = new Set<number>([words.length])
  let dots = 0
  for (const { index, 0: stop } of words.matchAll(PART)) {
    if (stop.startsWith('.')) dots += stop.length
    if (stop.startsWith('.')) cuts.add(index)
    cuts.add(index + stop.length)
  }
  for (let i = 1; i < words.length; i++) if (stream.breaks[start + i]) cuts.add(i)
  const parts: Held[] = []
  let begin = 0
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    const part = words.slice(begin, cut)
    const last = parts[parts.length - 1]
    const joined = last && last.end === start + begin ? words.slice(last.start - start, cut) : ''
    const more = joined === '' ? undefined : holdExactly(joined, (last as Held).start, library)
    if (more !== undefined) parts[parts.length - 1] = more
    else if (!/^\.*$/.test(part)) {
      const held = part.length < SHORT ? undefined : holdExactly(part, start + begin, library)
      if (held === undefined) return undefined
      parts.push(held)
    }
    begin = cut
  }
  if (parts.length < 2) return undefined
  const chain = inOneLine(parts, words, start, library)
  if (chain === undefined) return parts
  const [first, final] = [chain[0] as Held, chain[chain.length - 1] as Held]
  const gaps = dots > 0 ? [] : gapsOf(chain, start)
  const reach = { start, end, from: first.from, to: final.to }
  return [{ ...reach, hunks: gaps }]
}

/** The same parts, one behind the other in one paragraph; `undefined` where there is none. */
function inOneLine(
  parts: readonly Held[],
  words: string,
  start: number,
  library: Library,
): Held[] | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  for (const place of library.places(words.slice(first.start - start, first.end - start))) {
    const line = library.lineOf[place]
    const chain: Held[] = []
    let from = place
    for (const { start: begin, end } of parts) {
      const part = words.slice(begin - start, end - start)
      const at = library.text.indexOf(part, from)
      if (at < 0 || library.lineOf[at] !== line) break
      from = at + part.length
      chain.push({ start: begin, end, from: at, to: from, hunks: [] })
    }
    if (chain.length === parts.length) return chain
  }
  return undefined
}

function gapsOf(chain: readonly Held[], start: number): Hunk[] {
  return chain.slice(1).map((part, i) => {
    const before = chain[i] as Held
    return {
      a0: before.end - start,
      a1: part.start - start,
      b0: before.to - before.from,
      b1: part.from - before.from,
    }
  })
}

/** The nearest words, where they are near enough; a named clause goes before another that is as near. */
function holdNearly(words: string, start: number, library: Library, context: Context): Held | undefined {
  if (words.length < SHORT) return undefined
  let best: { held: Held; cost: number } | undefined
  for (const { line, diagonal, votes } of candidates(words, library, context)) {
    const { from, to } = library.lines[line] as Library['lines'][number]
    const left = Math.max(from, diagonal - SLACK)
    const text = library.text.slice(left, Math.min(to, diagonal + words.length + SLACK))
    const band = Math.min(40, 8 + Math.floor(words.length / 8))
    const found = align(words, text, diagonal - left, band, true)
    if (found === undefined) continue
    const { hunks, from: begin, to: end } = trimmed(found, words, text)
    const clause = library.lines[line]?.clause ?? -1
    const cost = costOf(hunks, words, text) - (context.named.has(clause) ? 1.5 : 0)
    if (best !== undefined && best.cost <= cost) continue
    if (
      !isNear({ hunks, from: begin, to: end }, words, text, votes, {
        ...context,
        isNamed: context.named.has(clause),
      })
    )
      continue
    const shifted = hunks.map((hunk) => ({ ...hunk, b0: hunk.b0 - begin, b1: hunk.b1 - begin }))
    best = {
      cost,
      held: { start, end: start + words.length, from: left + begin, to: left + end, hunks: shifted },
    }
  }
  return best?.held
}

function isNear(
  { hunks }: Alignment,
  words: string,
  text: string,
  votes: number,
  { isNamed, isIntroduced }: Context & { readonly isNamed: boolean },
): boolean {
  const { length } = words
  const cost = costOf(hunks, words, text)
  if (length >= 20) return cost <= length / 4 || votes >= 0.4 * length
  if (length >= SENTENCE) return cost <= 1 + Math.floor(length / 10)
  if (cost > 1) return false
  const isNumber = hunks.every(
    ({ a0, a1, b0, b1 }) => /^\d+$/.test(words.slice(a0, a1)) && /^\d+$/.test(text.slice(b0, b1)),
  )
  return isNamed || length >= PHRASE || (length >= TERM && (isIntroduced || isNumber))
}

interface Candidate {
  readonly line: number
  /** Where the words would begin in the library. */
  readonly diagonal: number
  readonly votes: number
}

/** The lines that share the most runs with `words` at one distance; short words also in the clauses that are named. */
function candidates(words: string, library: Library, { named }: Context): Candidate[] {
  const votes = new Map<number, { line: number; first: number; count: number }>()
  for (let i = 0; i + SHORT <= words.length; i++) {
    for (const place of library.seeds(words.slice(i, i + SHORT))) {
      const line = library.lineOf[place] as number
      const key = Math.floor((place - i + words.length) / 8) * library.lines.length + line
      const known = votes.get(key)
      if (known === undefined) votes.set(key, { line, first: place - i, count: 1 })
      else known.count += 1
    }
  }
  const sorted = [...votes.values()].sort((a, b) => b.count - a.count)
  const most = sorted[0]?.count ?? 0
  const found = sorted.slice(0, CANDIDATES).filter(({ count }) => 2 * count >= most)
  const isHere = ({ line }: { line: number }) => named.has(library.lines[line]?.clause ?? -1)
  found.push(...sorted.filter((each) => !found.includes(each) && isHere(each)).slice(0, CANDIDATES))
  const all = found.map(({ line, first, count }) => ({ line, diagonal: first, votes: count }))
  if (words.length >= SENTENCE || named.size === 0 || named.size > CANDIDATES) return all
  library.lines.forEach(({ clause, from, to }, line) => {
    if (!named.has(clause)) return
    for (let diagonal = from; diagonal < to; diagonal += SLACK) all.push({ line, diagonal, votes: 0 })
  })
  return all
}

const isWord = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Without clause words at either end that answer none of the user's: a full stop there is no word left out. */
function trimmed({ from, to, hunks }: Alignment, a: string, b: string): Alignment {
  const kept = [...hunks]
  let [begin, end] = [from, to]
  const last = kept[kept.length - 1]
  if (last !== undefined && last.a1 === a.length && last.b1 === end) {
    while (end > last.b0 && (last.a1 === last.a0 || isWord(b[end - 1]) !== isWord(a[last.a1 - 1]))) end -= 1
    kept[kept.length - 1] = { ...last, b1: end }
  }
  const first = kept[0]
  if (first !== undefined && first.a0 === 0 && first.b0 === begin) {
    while (begin < first.b1 && (first.a1 === first.a0 || isWord(b[begin]) !== isWord(a[0]))) begin += 1
    kept[0] = { ...first, b0: begin }
  }
  return { from: begin, to: end, hunks: kept }
}
