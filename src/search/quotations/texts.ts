import { fold } from '../fold.ts'
import type { Library } from './library.ts'
import type { Stream } from './stream.ts'
import { titlesOf } from './titles.ts'

/** A text named in the stream by its title or its number; `[start, end)` without the marks of a title. */
export interface TextName {
  readonly start: number
  readonly end: number
  readonly what: 'title' | 'number'
  /** The policy so called. */
  readonly policy: string | undefined
  /** Whether that is its own name, whole or shortened, in its own words. */
  readonly isRight: boolean
  /** The policy that a number beside the title, or the title beside the number, calls. */
  readonly beside: string | undefined
  /** The policy meant, by its own name or the one beside. */
  readonly source: string | undefined
  /** Whether it is another text; with neither this nor `source` it cannot be told. */
  readonly isForeign: boolean
}

interface Text {
  readonly policy: string
  readonly title: string
  readonly number: string | undefined
}

const TITLE = /《([^《》]{2,80})》/g
const NUMBER = /\(\d{4}\)第?\d{1,4}号/g
/** The letters of a number, and what may stand before them, at the end of a text. */
const LETTERS = /[\u3400-\u9fff]{1,12}$/
/** What may stand before the letters of a number and is not of them. */
const LEAD =
  /^.*(?:根据|按照|依据|依照|关于|文件|参照|按|照|依|以|见|和|与|及|或|的|在|于|由|对|从|经|是|即|为)/
const ABBREVIATED =
  /^》(?:\([^()]*(?:\([^()]*\))?[^()]*号\))?\(以下(?:简)?称:?["《]*([^《》"()]{2,20})["》]*\)/
/** A shorter end of a title is every text's: 管理办法. */
const SHORTEST = 6

/** What finds the texts named in a text, in order. */
export function textNamesOf(library: Library): (stream: Stream) => TextName[] {
  const texts = textsOf(library)
  const guess = titlesOf(library)
  return (stream) => {
    const { text } = stream
    const called = new Map<string, string>()
    const titles = Array.from(text.matchAll(TITLE), (match): TextName => {
      const title = match[1] as string
      const start = match.index + 1
      const end = start + title.length
      const read = texts.length === 0 ? { ...guess(title), isRight: true } : readTitle(title, texts, called)
      const short = ABBREVIATED.exec(text.slice(end, end + 80))?.[1]
      if (short !== undefined && read.policy !== undefined) called.set(short, read.policy)
      return { start, end, what: 'title', beside: undefined, source: read.policy, ...read }
    })
    const numbers = Array.from(text.matchAll(NUMBER)).flatMap(({ 0: year, index }): TextName[] => {
      const letters = LETTERS.exec(text.slice(Math.max(0, index - 12), index))?.[0]
      if (letters === undefined) return []
      const own = texts.find(({ number }) => number !== undefined && (letters + year).endsWith(number))
      const end = index + year.length
      const length = own?.number?.length ?? letters.replace(LEAD, '').length + year.length
      const policy = own?.policy
      const isRight = own !== undefined
      const source = { policy, isRight, beside: undefined, source: policy, isForeign: !isRight }
      return [{ start: end - length, end, what: 'number', ...source }]
    })
    const all = [...titles, ...headings(stream, texts, titles), ...numbers]
    return joined(
      all.sort((a, b) => a.start - b.start),
      text,
    )
  }
}

/** Titles that stand by themselves, without marks: at the head of a copy. */
function headings({ text, edges }: Stream, texts: readonly Text[], titles: readonly TextName[]): TextName[] {
  return texts.flatMap(({ policy, title }) => {
    const found: TextName[] = []
    for (let start = text.indexOf(title); start >= 0; start = text.indexOf(title, start + 1)) {
      const end = start + title.length
      if (!edges[start] || !edges[end] || titles.some((other) => other.start < end && other.end > start))
        continue
      const named = { policy, isRight: true, beside: undefined, source: policy, isForeign: false }
      found.push({ start, end, what: 'title', ...named })
    }
    return found
  })
}

/** The titles and numbers that the clauses bring, folded; none where they bring none. */
function textsOf({ clauses }: Library): Text[] {
  const texts = new Map<string, Text>()
  for (const { policy, title, documentNumber } of clauses) {
    if (title === undefined || texts.has(policy)) continue
    const number = documentNumber === undefined ? undefined : fold(documentNumber).text
    texts.set(policy, { policy, title: plain(fold(title).text), number })
  }
  return [...texts.values()]
}

function readTitle(
  title: string,
  texts: readonly Text[],
  called: ReadonlyMap<string, string>,
): { policy: string | undefined; isRight: boolean; isForeign: boolean } {
  const wanted = plain(title)
  const own =
    texts.find((text) => wanted === text.title || wanted.includes(`〈${text.title}〉`))?.policy ??
    called.get(title) ??
    shortened(wanted, texts)
  if (own !== undefined) return { policy: own, isRight: true, isForeign: false }
  const slip = texts.find((text) => squeezed(text.title) === squeezed(wanted))?.policy
  if (slip !== undefined) return { policy: slip, isRight: false, isForeign: false }
  const isLike = texts.some((text) => text.title.includes(wanted) || isNear(text.title, wanted))
  return { policy: undefined, isRight: false, isForeign: !isLike }
}

/** The one text whose title ends so: 立项建设与验收标准. */
function shortened(wanted: string, texts: readonly Text[]): string | undefined {
  const found = wanted.length < SHORTEST ? [] : texts.filter(({ title }) => title.endsWith(wanted))
  return found.length === 1 ? found[0]?.policy : undefined
}

/** Without what stands in brackets: (试行), (征求意见稿). */
function plain(title: string): string {
  return title.replace(/\([^()]*\)/g, '')
}

/** Titles that differ in nothing else are one text's: 和 for 与. */
function squeezed(title: string): string {
  return title.replace(/以及|[和及暨]/g, '与').replace(/[的之、]/g, '')
}

/** Whether not more than two characters behind the first four differ: before, they say whose text it is. */
function isNear(a: string, b: string): boolean {
  let [head, tail] = [0, 0]
  const length = Math.min(a.length, b.length)
  while (head < length && a[head] === b[head]) head += 1
  while (tail < length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1
  return head >= 4 && Math.max(a.length, b.length) - head - tail <= 2
}

/** A number right behind a title stands for the same text. */
function joined(names: readonly TextName[], text: string): TextName[] {
  return names.map((name, i) => {
    const other = name.what === 'title' ? names[i + 1] : names[i - 1]
    if (other === undefined || other.what === name.what || other.policy === undefined) return name
    const [first, second] = name.what === 'title' ? [name, other] : [other, name]
    if (!/^》?\(?(?:文号:?)?$/.test(text.slice(first.end, second.start))) return name
    return { ...name, beside: other.policy, source: name.policy ?? other.policy, isForeign: false }
  })
}
