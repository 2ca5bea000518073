import { fold } from '../fold.ts'
import { clauseNumber } from '../numerals.ts'
import type { Steps } from './steps.ts'
import type { Stream } from './stream.ts'
import type { QuotableClause } from './types.ts'

/** A clause number or an indicator's name in the text; `[start, end)` of the stream. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The clauses so called, of any policy; none where no policy has that number. */
  readonly clauses: readonly number[]
  /** A name that is also an ordinary word: it names a clause only where it stands right beside the quotation. */
  readonly isName: boolean
}

/** Finds the clause numbers and names in a text, in steps. */
export type FindMentions = (stream: Stream) => Steps<Mention[]>

/** Matches looked at before a breath. */
const STEP = 50

const N = '(?:[零〇一二两三四五六七八九十百]{1,7}|\\d{1,3})'
const ARTICLE = `第${N}条(?:(?:第${N}款)?第?(?:${N}|\\(${N}\\))项|\\(${N}\\)|第${N}款)?`
const SECTION = `[一二三四五六七八九十]{1,3}(?:、?\\(${N}\\)|、\\d{1,2}(?![\\d年月日个项次人万%]))`
/** 三、 alone is a number only right behind a title: it also counts off. */
const ALONE = `[》)][一二三四五六七八九十]{1,3}(?=、(?!\\(${N}\\)|\\d))`

const CHAPTER = new RegExp(`^第${N}章$`)

/** What finds the numbers and names of `clauses`. */
export function mentionsOf(clauses: readonly QuotableClause[]): FindMentions {
  const byNumber = new Map<string, number[]>()
  const names = new Map<string, number[]>()
  clauses.forEach(({ number }, position) => {
    const label = fold(number).text.replace(/[、.:]+$/, '')
    // A chapter names no clause: what stands under it has numbers of its own.
    if (label === '' || CHAPTER.test(label)) return
    const isNumber = new RegExp(`^(?:${ARTICLE}|${SECTION}\\.?|[一二三四五六七八九十]{1,3})$`).test(label)
    const [map, key] = isNumber ? [byNumber, spelt(label)] : [names, label]
    map.set(key, [...(map.get(key) ?? []), position])
  })
  const literal = [...names.keys()].filter(({ length }) => length > 2).sort((a, b) => b.length - a.length)
  const escaped = literal.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp([...escaped, ARTICLE, SECTION, ALONE].join('|'), 'g')
  return function* ({ text, breaks }) {
    const found: Mention[] = []
    let count = 0
    for (const match of text.matchAll(pattern)) {
      if (++count % STEP === 0) yield match.index / text.length
      const own = names.get(match[0])
      const skipped = /^[》)]/.test(match[0]) ? 1 : 0
      const start = match.index + skipped
      // On the next line it counts off.
      if (skipped > 0 && breaks[start] === 1) continue
      const numbered = own ?? resolve(match[0].slice(skipped), byNumber)
      const isName = own !== undefined && !/[一二三四五六七八九十\d]/.test(match[0])
      found.push({ start, end: match.index + match[0].length, clauses: numbered, isName })
    }
    return found
  }
}

/** 第七条第一款第(二)项 → 第七条(二). */
function spelt(number: string): string {
  const item = number
    .replace(new RegExp(`第${N}款(?=第)`), '')
    .replace(new RegExp(`第?\\((${N})\\)项$`), '第$1项')
  return clauseNumber(item.replace(/\((\d{1,3})\)/g, '第$1项').replace(/\.$/, ''))
}

/** The clauses under `number`; where an article is not divided, a paragraph of it is the article. */
function resolve(number: string, byNumber: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const key = spelt(number)
  const found = byNumber.get(key)
  if (found !== undefined) return found
  const article = /^第.+?条/.exec(key)?.[0]
  if (article === undefined || article === key) return []
  const isDivided = [...byNumber.keys()].some((other) => other.startsWith(`${article}(`))
  return isDivided ? [] : (byNumber.get(article) ?? [])
}
