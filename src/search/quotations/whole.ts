import type { Found } from './find.ts'
import type { Library, Line } from './library.ts'
import { portion, type Steps } from './steps.ts'
import { behind, type Stream } from './stream.ts'
import type { TextName } from './texts.ts'
import type { PolicyCopy } from './types.ts'

interface Range {
  readonly from: number
  readonly to: number
}

/** A text that has so much of a policy is a copy of it. */
const SHARE = 0.6
/** Fewer characters of a paragraph are no loss that is told by itself: the differences beside them say it. */
const FEWEST = 2
const WORDS = /[\p{L}\p{N}]/gu

/** The policy that the text is a copy of, with what it lacks and what it has beside; `undefined` where it is none. */
export function* copyIn(
  stream: Stream,
  library: Library,
  found: readonly Found[],
  names: readonly TextName[],
): Steps<PolicyCopy | undefined> {
  const held = found.flatMap((each) => (each.held === undefined ? [] : [{ ...each, held: each.held }]))
  const policyAt = (unit: number) => library.clauses[lineAt(library, unit).clause]?.policy ?? ''
  const lengths = new Map<string, number>()
  for (const { clause, from, to } of library.lines)
    add(lengths, library.clauses[clause]?.policy ?? '', to - from)
  const had = new Map<string, number>()
  for (const { held: own } of held) add(had, policyAt(own.from), own.to - own.from)
  const policy = [...had].find(([slug, length]) => length >= SHARE * (lengths.get(slug) ?? 0))?.[0]
  if (policy === undefined) return undefined

  const own = held.filter((each) => policyAt(each.held.from) === policy)
  const [first, last] = [own[0]?.from ?? 0, own[own.length - 1]?.to ?? 0]
  const told = [...held, ...names.map(({ start, end }) => ({ from: start, to: end }))]
  const between = gaps(
    first,
    last,
    told.sort((a, b) => a.from - b.from),
  )
  const covered = held.map((each) => each.held).sort((a, b) => a.from - b.from)
  const lines = library.lines.filter(({ clause }) => library.clauses[clause]?.policy === policy)
  const lost: (Range & { readonly line: Line })[] = []
  for (const [i, line] of lines.entries()) {
    yield (0.5 * i) / lines.length
    const ranges = gaps(line.from, line.to, overlapping(covered, line))
    lost.push(...ranges.map((range) => ({ line, ...range })))
  }
  const left = [{ from: 0, to: first }, ...between, { from: last, to: stream.text.length }]
  const [missing, rest] = yield* portion(matched(lost, left, { stream, library }), 0.5, 1)
  return {
    policy,
    missing: missing.map(({ line, from, to }) => ({
      fragment: library.clauses[line.clause]?.fragment ?? '',
      text: line.original.slice(line.at[from - line.from], line.at[to - line.from] ?? line.original.length),
    })),
    extra: rest
      .filter(({ from, to }) => from >= first && to <= last)
      .flatMap((range) => linesIn(range, stream))
      .map(({ from, to }) => ({ start: stream.at[from] ?? 0, end: behind(stream, to - 1) })),
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function lineAt({ lines, lineOf }: Library, unit: number): Line {
  return lines[lineOf[unit] ?? 0] as Line
}

/** What of `[from, to)` none of `ranges`, which are in order, takes. */
function gaps(from: number, to: number, ranges: readonly Range[]): Range[] {
  const found: Range[] = []
  let at = from
  for (const range of ranges) {
    if (range.to <= at) continue
    if (range.from >= to) break
    if (range.from > at) found.push({ from: at, to: range.from })
    at = range.to
  }
  if (at < to) found.push({ from: at, to })
  return found
}

function overlapping(ranges: readonly Range[], { from, to }: Range): Range[] {
  return ranges.filter((range) => range.from < to && range.to > from)
}

/**
 * What is lost and what is left over, without the short lines and cells that stand on both sides, too short to be
 * found by themselves, and words that the policies have in another place, too.
 */
function* matched<Lost extends Range>(
  lost: readonly Lost[],
  left: readonly Range[],
  { stream, library }: { stream: Stream; library: Library },
): Steps<[Lost[], Range[]]> {
  const missing: Lost[] = []
  let rest = [...left]
  for (const [i, each] of lost.entries()) {
    yield i / lost.length
    const words = library.text.slice(each.from, each.to)
    const bare = words.replace(/^[,。、;:]+|[,。、;:]+$/g, '')
    if ((bare.match(WORDS)?.length ?? 0) < FEWEST) continue
    const place = rest.findIndex((range) => stream.text.slice(range.from, range.to).includes(bare))
    const range = rest[place]
    if (range === undefined) {
      if (library.places(words).length < 2) missing.push(each)
      continue
    }
    const from = stream.text.indexOf(bare, range.from)
    const taken = { from, to: from + bare.length }
    rest = [...rest.slice(0, place), ...gaps(range.from, range.to, [taken]), ...rest.slice(place + 1)]
  }
  return [missing, rest]
}

/** The lines of a range that have words in them. */
function linesIn({ from, to }: Range, { text, breaks }: Stream): Range[] {
  const cuts = [from]
  for (let i = from + 1; i < to; i++) if (breaks[i] === 1) cuts.push(i)
  return [...cuts, to]
    .slice(1)
    .map((end, i) => ({ from: cuts[i] as number, to: end }))
    .filter((line) => (text.slice(line.from, line.to).match(WORDS)?.length ?? 0) > 0)
}
