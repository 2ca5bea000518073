import type { Library } from './library.ts'
import { type FindMentions, type Mention, mentionsOf } from './mentions.ts'
import type { Steps } from './steps.ts'
import type { Stream } from './stream.ts'
import { type TextName, textNamesOf } from './texts.ts'

/** What the text says of where a quotation comes from. */
export interface Named {
  /** The clauses it names; empty where it names none that exist. */
  readonly clauses: ReadonlySet<number>
  /** The numbers and names by which it does. */
  readonly mentions: readonly Mention[]
  /** The policy whose title or number it gives. */
  readonly policy: string | undefined
  /** All policies that it gives as the source, where it gives no other text beside them. */
  readonly sources: ReadonlySet<string>
  /** Whether it gives the title of another text. */
  readonly isForeign: boolean
  /** Whether it gives a title, but none by which one of these is known. */
  readonly isOther: boolean
  readonly isIntroduced: boolean
}

/** Reads what is named beside `[start, end)` of the stream, back to `from` at most. */
export type ReadNamed = (start: number, end: number, from: number) => Named

/** What a text names, in order, and what of it belongs to a quotation. */
export interface ReadNames {
  readonly mentions: readonly Mention[]
  readonly names: readonly TextName[]
  readonly beside: ReadNamed
}

const FAR_BEFORE = 120
const FAR_BEHIND = 80
const INTRODUCED = /(?:规定|要求|明确|指出|提出|写明|写道|载明|强调|表述为|原文为|[:—-])[,:]?"?$/
/** What may stand between an indicator's name and its words. */
const BESIDE =
  /^["》)]?(?:这一|该|一)?(?:栏|行|指标|项|部分|处|条|款)?(?:中|里|下)?的?(?:规定|要求|明确|指出|提出|写明|载明|表述|原文)?(?:是|为)?[,:]?"?$/

/** What stands between the name of a text and the words that are said to be its. */
const BETWEEN = /^[^,;。]{0,60}[,:]?"?$/

/** Between numbers counted off, also of several texts: 《…》第七条、《…》第八条. */
const COUNTED_OFF = /^(?:[、,和与及或]|以及)(?:《[^《》]*》(?:\([^()]*(?:\([^()]*\))?[^()]*\))?)?$/

interface Readers {
  readonly find: FindMentions
  readonly names: (stream: Stream) => TextName[]
}

const READERS = new WeakMap<Library, Readers>()

function makeReaders(library: Library): Readers {
  const readers = { find: mentionsOf(library.clauses), names: textNamesOf(library) }
  READERS.set(library, readers)
  return readers
}

/** Reads the clauses and texts named in `stream`, in steps. */
export function* readNames(stream: Stream, library: Library): Steps<ReadNames> {
  const readers = READERS.get(library) ?? makeReaders(library)
  const mentions = yield* readers.find(stream)
  const names = readers.names(stream)
  const isKnown = library.clauses[0]?.title !== undefined
  const beside: ReadNamed = (start, end, from) => {
    const before = sentenceStart(stream, start)
    const note = noteBehind(stream, end)
    const noted = note === undefined ? [] : within(mentions, note[0], note[1])
    const strong =
      noted.length > 0 ? noted : nearestBefore(stream, mentions, start, Math.max(before, from), before)
    const notedNames = note === undefined ? [] : within(names, note[0], note[1])
    const around = notedNames.length > 0 ? notedNames : within(names, Math.max(before, from), start)
    const last = around[around.length - 1]
    const isSource = notedNames.length > 0 || BETWEEN.test(stream.text.slice(last?.end ?? 0, start))
    const given = isKnown && isSource ? around.map(({ source }) => source) : []
    const sources = new Set(given.includes(undefined) ? [] : (given as string[]))
    const lead = stream.text.slice(Math.max(0, start - 8), start)
    const clauses = strong.flatMap((mention) => mention.clauses)
    const isOfSource = (clause: number) => sources.has(library.clauses[clause]?.policy ?? '')
    return {
      clauses: new Set(sources.size === 0 ? clauses : clauses.filter(isOfSource)),
      mentions: strong,
      policy: last?.source,
      sources,
      isForeign: last?.isForeign ?? false,
      isOther: last !== undefined && (isKnown ? last.source === undefined : last.isForeign),
      isIntroduced: strong.length > 0 || last !== undefined || INTRODUCED.test(lead),
    }
  }
  return { mentions, names, beside }
}

/** Where the sentence begins that leads up to `start`. */
export function sentenceStart({ text }: Stream, start: number): number {
  const least = Math.max(0, start - FAR_BEFORE)
  for (let i = start - 1; i >= least; i--) if ('。!?;'.includes(text[i] as string)) return i + 1
  return least
}

/** A note in brackets, or behind a dash, right behind a quotation: 《…》第七条. */
function noteBehind({ text, breaks }: Stream, end: number): [number, number] | undefined {
  const opening = /^["。,;]{0,3}([(-])/.exec(text.slice(end, end + 4))
  const start = end + (opening?.[0].length ?? 0)
  // On the next line it is an item of its own, or a page number.
  if (opening === null || breaks.subarray(end, start).includes(1)) return undefined
  const limit = Math.min(text.length, start + FAR_BEHIND)
  let depth = 1
  for (let i = start; i < limit; i++) {
    if (opening[1] === '-' && '。;"'.includes(text[i] as string)) return [start, i]
    if (text[i] === '(') depth += 1
    if (text[i] === ')') depth -= 1
    if (depth === 0) return [start, i]
  }
  return opening[1] === '-' ? [start, limit] : undefined
}

/** The numbers nearest before the quotation and those counted off with them: 第七条、第八条, 第七条至第九条. */
function nearestBefore(
  { text }: Stream,
  mentions: readonly Mention[],
  start: number,
  from: number,
  before: number,
): Mention[] {
  const isMeant = ({ end, isName }: Mention) =>
    !isName || (end < start && BESIDE.test(text.slice(end, start)))
  const here = within(mentions, from, start).filter(isMeant)
  const last = here[here.length - 1]
  if (last === undefined) {
    // “…”和“…” share the number before the first of them.
    const isShared = from > before && /^"?[、,和与及以]{1,2}及?"?$/.test(text.slice(from, start))
    return isShared ? within(mentions, before, from).filter(({ isName }) => !isName) : []
  }
  const cluster = [last]
  for (const mention of here.slice(0, -1).reverse()) {
    const gap = text.slice(mention.end, (cluster[0] as Mention).start)
    const isRange = /^[至到~-]第?$/.test(gap)
    if (!isRange && !COUNTED_OFF.test(gap)) break
    cluster.unshift(mention)
    if (isRange) cluster.push(between(mention, cluster[1] as Mention))
  }
  return cluster
}

/** All clauses from one to the other. */
function between(first: Mention, last: Mention): Mention {
  const clauses = first.clauses.flatMap((low) =>
    last.clauses.flatMap((high) =>
      high < low || high - low > 99 ? [] : Array.from({ length: high - low + 1 }, (_, i) => low + i),
    ),
  )
  return { ...last, clauses }
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The first of `items`, which are in order, that starts at `from` or behind it. */
function firstFrom(items: readonly Place[], from: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Place).start < from) low = middle + 1
    else high = middle
  }
  return low
}

/** Those of `items`, which are in order, that lie in `[from, to)`. */
export function within<Item extends Place>(items: readonly Item[], from: number, to: number): Item[] {
  const found: Item[] = []
  for (let i = firstFrom(items, from); i < items.length && (items[i] as Item).end <= to; i++)
    found.push(items[i] as Item)
  return found
}

/** Those of `items`, in order and apart, that meet `[from, to)`. */
export function overlapping<Item extends Place>(items: readonly Item[], from: number, to: number): Item[] {
  const first = firstFrom(items, from)
  const found: Item[] = []
  for (let i = Math.max(0, first - 1); i < items.length && (items[i] as Item).start < to; i++)
    if ((items[i] as Item).end > from) found.push(items[i] as Item)
  return found
}
