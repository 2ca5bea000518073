import { hold } from './hold.ts'
import type { Library } from './library.ts'
import { markedIn } from './marks.ts'
import { type Named, overlapping, type ReadNamed, type ReadNames } from './named.ts'
import { FEWEST, runsIn } from './runs.ts'
import { portion, type Steps } from './steps.ts'
import { behind, type Stream, unitAt } from './stream.ts'
import type { TextName } from './texts.ts'
import type { Held } from './types.ts'

/** A quotation found; its place in the original, and what holds it. */
export interface Found {
  readonly start: number
  readonly end: number
  /** The same place in the stream. */
  readonly from: number
  readonly to: number
  readonly held: Held | undefined
  readonly named: Named
}

const NEAR_MARK = 3
/** Of the work, the words in marks. */
const MARKS = 0.4

/**
 * The quotations of `stream`: what stands in marks, and the runs that stand in the library, or almost; in order and
 * apart. What only names a text is none.
 */
export function* findQuotations(
  stream: Stream,
  library: Library,
  { names, beside: read }: ReadNames,
): Steps<Found[]> {
  const marked = yield* portion(heldMarks(stream, library, read), 0, MARKS)
  const taken = marked.filter(
    ({ held, from, to }) => held && to - from >= FEWEST && !isInMarks(held, library),
  )
  const runs = yield* portion(
    runsIn(
      stream,
      library,
      taken.map(({ from, to }) => ({ start: from, end: to })),
    ),
    MARKS,
    1,
  )
  const inMarks = new Set(marked)
  return merged(marked, heldRuns(stream, runs, read, taken)).filter(
    (found) => !isOnlyNames(found, names, stream, inMarks.has(found) ? 1 : NEAR_MARK),
  )
}

/** Whether fewer than `fewest` letters stand outside the names of texts; in marks, “详见《…》” is words and not a name. */
function isOnlyNames(
  { from, to }: Found,
  names: readonly TextName[],
  { text }: Stream,
  fewest: number,
): boolean {
  const inside = overlapping(names, from, to)
  if (inside.length === 0) return false
  const ends = [from, ...inside.flatMap(({ start, end }) => [start, end]), to]
  let words = 0
  for (let i = 0; i < ends.length; i += 2)
    words += text.slice(ends[i], ends[i + 1]).match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return words < fewest
}

/** The outermost quotations that are held, and those not held that hold no other that is. */
function* heldMarks(stream: Stream, library: Library, read: ReadNamed): Steps<Found[]> {
  const found: Found[] = []
  let before = 0
  for (const { start, end } of markedIn(stream.original)) {
    yield start / stream.original.length
    const [from, to] = [unitAt(stream, start), unitAt(stream, end)]
    const last = found[found.length - 1]
    if (/^"*$/.test(stream.text.slice(from, to))) continue
    const isWithin = last !== undefined && start < last.end
    if (isWithin && last.held !== undefined) continue
    if (!isWithin) before = last?.to ?? 0
    const named = read(from, to, before)
    const parts = known(
      hold(stream, from, to, library, { named: named.clauses, isIntroduced: named.isIntroduced }),
      named,
    )
    if (isWithin && parts.length === 0) continue
    if (isWithin) found.pop()
    found.push(...placed(stream, { start, end, from, to, named }, parts))
  }
  return found
}

/** What is like ours but said of another text is that text's. */
function known(parts: readonly Held[], { isForeign }: Named): Held[] {
  return parts.filter(({ hunks }) => !isForeign || hunks.length === 0)
}

function placed(stream: Stream, whole: Omit<Found, 'held'>, parts: readonly Held[]): Found[] {
  if (parts.length === 0) return [{ ...whole, held: undefined }]
  return parts.map(
    (held): Found => ({
      ...whole,
      start: held.start === whole.from ? whole.start : (stream.at[held.start] ?? 0),
      end: held.end === whole.to ? whole.end : behind(stream, held.end - 1),
      from: held.start,
      to: held.end,
      held,
    }),
  )
}

function heldRuns(stream: Stream, runs: readonly Held[], read: ReadNamed, taken: readonly Found[]): Found[] {
  let before = 0
  let next = 0
  return runs.flatMap((held): Found[] => {
    for (; (taken[next]?.to ?? Number.POSITIVE_INFINITY) <= held.start; next++)
      before = taken[next]?.to ?? before
    const named = read(held.start, held.end, before)
    before = held.end
    if (known([held], named).length === 0) return []
    const [from, to] = [held.start, held.end]
    return [{ start: stream.at[from] ?? 0, end: behind(stream, to - 1), from, to, held, named }]
  })
}

/** Whether the clause itself has the words in marks, so that these may be part of a longer run. */
function isInMarks({ from, to }: Held, { text }: Library): boolean {
  return (
    text.slice(Math.max(0, from - NEAR_MARK), from).includes('"') &&
    text.slice(to, to + NEAR_MARK).includes('"')
  )
}

/** A run goes before the words in marks that it meets, but not where these are held and it hardly goes beyond them. */
function merged(marked: readonly Found[], runs: readonly Found[]): Found[] {
  const dropped = new Set<Found>()
  let next = 0
  for (const run of runs) {
    while ((marked[next]?.to ?? Number.POSITIVE_INFINITY) <= run.from) next++
    const met: Found[] = []
    for (let i = next; (marked[i]?.from ?? Number.POSITIVE_INFINITY) < run.to; i++)
      met.push(marked[i] as Found)
    const isCovered = met.some((mark) => mark.held && beyond(run, mark) < NEAR_MARK + 1)
    for (const each of isCovered ? [run] : met) dropped.add(each)
  }
  return [...marked, ...runs].filter((found) => !dropped.has(found)).sort((a, b) => a.start - b.start)
}

/** How far a run goes beyond words in marks, to both sides. */
function beyond(run: Found, mark: Found): number {
  return Math.max(0, mark.from - run.from) + Math.max(0, run.to - mark.to)
}
