import { differenceOf } from './quotations/difference.ts'
import { hold } from './quotations/hold.ts'
import { type Library, libraryOf } from './quotations/library.ts'
import { markedIn } from './quotations/marks.ts'
import { type Named, type ReadNamed, readNamed } from './quotations/named.ts'
import { FEWEST, runsIn } from './quotations/runs.ts'
import { behind, type Stream, streamOf, unitAt } from './quotations/stream.ts'
import type { CheckedQuotation, Held, QuotableClause } from './quotations/types.ts'

const NEAR_MARK = 3

/** A quotation found; its place in the original, and what holds it. */
interface Found {
  readonly start: number
  readonly end: number
  /** The same place in the stream. */
  readonly from: number
  readonly to: number
  readonly held: Held | undefined
  readonly named: Named
}

/** Fewer characters stand in many places: where they stand is no mistake. */
const TELLING = 8

/**
 * The quotations of `text` held against `clauses` (of `/data/clauses.json`), in order and apart: what stands in
 * quotation marks, and runs of 12 characters or more that stand, almost word for word, in one paragraph or cell.
 * Compared as the search compares: width, case, blanks, brackets, line breaks and ≧ ≥ are no difference. Words that
 * no clause holds are `not-held`. Never throws.
 */
export function checkQuotations(text: string, clauses: readonly QuotableClause[]): CheckedQuotation[] {
  const library = libraryOf(clauses)
  const stream = streamOf(text)
  const read = readNamed(stream, library)
  const marked = heldMarks(stream, library, read)
  const runs = heldRuns(stream, library, read, marked)
  return merged(marked, runs).map((found) => checked(found, stream, library))
}

/** The outermost quotations that are held, and those not held that hold no other that is. */
function heldMarks(stream: Stream, library: Library, read: ReadNamed): Found[] {
  const found: Found[] = []
  let before = 0
  for (const { start, end } of markedIn(stream.original)) {
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

function heldRuns(stream: Stream, library: Library, read: ReadNamed, marked: readonly Found[]): Found[] {
  const taken = marked.filter(
    ({ held, from, to }) => held && to - from >= FEWEST && !isInMarks(held, library),
  )
  const runs = runsIn(
    stream,
    library,
    taken.map(({ from, to }) => ({ start: from, end: to })),
  )
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

function checked({ start, end, held, named }: Found, stream: Stream, library: Library): CheckedQuotation {
  if (held === undefined) return { start, end, kind: 'not-held' }
  const { clause, isRight } = standsIn(held, named, library)
  const { policy, fragment } = library.clauses[clause] as QuotableClause
  const place = { start, end, clause: { policy, fragment } }
  if (held.hunks.length > 0) {
    return { ...place, kind: 'differs', difference: differenceOf(stream, library, held, start, end) }
  }
  const isTold = named.isNamed && !named.isForeign && held.end - held.start >= TELLING
  return { ...place, kind: isTold && !isRight ? 'wrong-clause' : 'verbatim' }
}

/** Of the clauses that have these words the one that the text names, else one of the policy it names, else the first. */
function standsIn({ from, to }: Held, named: Named, library: Library): { clause: number; isRight: boolean } {
  const clauses = library.clausesWith(library.text.slice(from, to))
  const exact = clauses.find((clause) => named.clauses.has(clause))
  const others = [...named.clauses]
  const right =
    exact ??
    (others.length === 0
      ? undefined
      : clauses.find((one) => others.some((other) => isAkin(one, other, library))))
  const titled = clauses.find((clause) => library.clauses[clause]?.policy === named.policy)
  return { clause: right ?? titled ?? clauses[0] ?? 0, isRight: right !== undefined }
}

/** Whether one stands under the other: art-7-2 and art-7. */
function isAkin(one: number, other: number, { clauses }: Library): boolean {
  const [a, b] = [clauses[one], clauses[other]]
  if (a === undefined || b === undefined || a.policy !== b.policy) return false
  return a.fragment.startsWith(`${b.fragment}-`) || b.fragment.startsWith(`${a.fragment}-`)
}
