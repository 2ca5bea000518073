import type { Library } from './library.ts'
import { type FindMentions, type Mention, mentionsOf } from './mentions.ts'
import type { Stream } from './stream.ts'
import { type Titled, titlesOf } from './titles.ts'

/** What the text says of where a quotation comes from. */
export interface Named {
  /** The clauses it names; empty where it names none that exist. */
  readonly clauses: ReadonlySet<number>
  /** Whether it names a clause at all. */
  readonly isNamed: boolean
  /** The policy whose title it gives. */
  readonly policy: string | undefined
  /** Whether it gives the title of a text that is not one of these. */
  readonly isForeign: boolean
  readonly isIntroduced: boolean
}

/** Reads what is named beside `[start, end)` of the stream, back to `from` at most. */
export type ReadNamed = (start: number, end: number, from: number) => Named

interface Title extends Titled {
  readonly start: number
  readonly end: number
}

const FAR_BEFORE = 120
const FAR_BEHIND = 80
const INTRODUCED = /(?:规定|要求|明确|指出|提出|写明|写道|载明|强调|表述为|原文为|[:—-])[,:]?"?$/
/** What may stand between an indicator's name and its words. */
const BESIDE =
  /^["》)]?(?:这一|该|一)?(?:栏|行|指标|项|部分|处|条|款)?(?:中|里|下)?的?(?:规定|要求|明确|指出|提出|写明|载明|表述|原文)?(?:是|为)?[,:]?"?$/

interface Readers {
  readonly find: FindMentions
  readonly read: (title: string) => Titled
}

const READERS = new WeakMap<Library, Readers>()

function makeReaders(library: Library): Readers {
  const readers = { find: mentionsOf(library.clauses), read: titlesOf(library) }
  READERS.set(library, readers)
  return readers
}

/** What reads the clauses and titles named in `stream`. */
export function readNamed(stream: Stream, library: Library): ReadNamed {
  const { find, read } = READERS.get(library) ?? makeReaders(library)
  const mentions = find(stream.text)
  const titles = Array.from(stream.text.matchAll(/《([^《》]{2,80})》/g), (match): Title => {
    return { start: match.index, end: match.index + match[0].length, ...read(match[1] as string) }
  })
  return (start, end, from) => {
    const before = sentenceStart(stream, start)
    const note = noteBehind(stream, end)
    const noted = note === undefined ? [] : within(mentions, note[0], note[1])
    const strong =
      noted.length > 0 ? noted : nearestBefore(stream, mentions, start, Math.max(before, from), before)
    const notedTitles = note === undefined ? [] : within(titles, note[0], note[1])
    const around = notedTitles.length > 0 ? notedTitles : within(titles, Math.max(before, from), start)
    const title = around[around.length - 1]
    const lead = stream.text.slice(Math.max(0, start - 8), start)
    return {
      clauses: new Set(strong.flatMap(({ clauses }) => clauses)),
      isNamed: strong.length > 0,
      policy: title?.policy,
      isForeign: title?.isForeign ?? false,
      isIntroduced: strong.length > 0 || title !== undefined || INTRODUCED.test(lead),
    }
  }
}

/** Where the sentence begins that leads up to `start`. */
function sentenceStart({ text }: Stream, start: number): number {
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
    if (!isRange && !/^(?:[、,和与及或]|以及)$/.test(gap)) break
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

function within<Item extends { readonly start: number; readonly end: number }>(
  items: readonly Item[],
  from: number,
  to: number,
): Item[] {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle] as Item).start < from) low = middle + 1
    else high = middle
  }
  const found: Item[] = []
  for (let i = low; i < items.length && (items[i] as Item).end <= to; i++) found.push(items[i] as Item)
  return found
}
