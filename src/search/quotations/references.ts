import type { Found } from './find.ts'
import type { Library } from './library.ts'
import type { Mention } from './mentions.ts'
import { type ReadNames, sentenceStart, within } from './named.ts'
import type { Steps } from './steps.ts'
import { behind, type Stream } from './stream.ts'
import type { TextName } from './texts.ts'
import type { CheckedReference } from './types.ts'
import type { Verdict } from './verdict.ts'

/** What is said of a reference, without its place. */
type Said = Omit<CheckedReference, 'start' | 'end' | 'what'>

/** Between a text's name and the number of its clause. */
const BESIDE = /^》?(?:\([^()]*(?:\([^()]*\))?[^()]*\))?(?:的|中|里|中的)?$/
const NOT_HELD: Said = { kind: 'not-held' }

/**
 * The titles, numbers and 第X条 of the text, each held against the texts: outside the quotations that are held, whose
 * words are the policies' own.
 */
export function* referencesOf(
  stream: Stream,
  library: Library,
  { mentions, names }: ReadNames,
  found: readonly Found[],
  verdicts: readonly Verdict[],
): Steps<CheckedReference[]> {
  const told = toldBy(found, verdicts)
  const isOutside = outside(found.filter(({ held }) => held !== undefined))
  const placed = <Item extends { start: number; end: number }>({ start, end }: Item) => ({
    start: stream.at[start] ?? 0,
    end: behind(stream, end - 1),
  })
  const texts = names
    .filter(isOutside)
    .map((name): CheckedReference => ({ ...placed(name), what: name.what, ...nameVerdict(name, library) }))
  const clauses: CheckedReference[] = []
  for (const [i, mention] of mentions.filter(isOutside).entries()) {
    yield i / mentions.length
    const said = told.get(mention) ?? mentionVerdict(mention, names, stream, library)
    if (said !== undefined) clauses.push({ ...placed(mention), what: 'clause', ...said })
  }
  return [...texts, ...clauses].sort((a, b) => a.start - b.start)
}

function nameVerdict({ what, policy, beside, isRight }: TextName, { clauses }: Library): Said {
  const meant = what === 'number' ? (beside ?? policy) : (policy ?? beside)
  if (meant === undefined) return NOT_HELD
  if (meant === policy && isRight) return { kind: 'verbatim', policy }
  const text = clauses.find((clause) => clause.policy === meant)
  const right = what === 'title' ? text?.title : text?.documentNumber
  return right === undefined ? { ...NOT_HELD, policy: meant } : { kind: 'differs', policy: meant, right }
}

/** The numbers that a quotation was held against: right, or the words stand elsewhere. */
function toldBy(found: readonly Found[], verdicts: readonly Verdict[]): ReadonlyMap<Mention, Said> {
  const told = new Map<Mention, Said>()
  found.forEach(({ named }, i) => {
    const { quotation, isElsewhere } = verdicts[i] as Verdict
    if (quotation.clause === undefined || named.isOther) return
    for (const mention of named.mentions) {
      if (isElsewhere && told.has(mention)) continue
      told.set(mention, { kind: isElsewhere ? 'wrong-clause' : 'verbatim', ...quotation.clause })
    }
  })
  return told
}

/** A number that stands beside no quotation: whether the text named with it has it. `undefined` where it is no reference. */
function mentionVerdict(
  { start, clauses, isName }: Mention,
  names: readonly TextName[],
  stream: Stream,
  library: Library,
): Said | undefined {
  const before = within(names, sentenceStart(stream, start), start)
  const last = before[before.length - 1]
  const isBeside = last !== undefined && BESIDE.test(stream.text.slice(last.end, start))
  // A name is an ordinary word elsewhere, and a number that begins a line is that line's own.
  if (!isBeside && (isName || start === 0 || stream.breaks[start] === 1)) return undefined
  if (last?.source === undefined) return NOT_HELD
  const policy = last.source
  const held = clauses.map((clause) => library.clauses[clause]).find((clause) => clause?.policy === policy)
  if (held !== undefined) return { kind: 'verbatim', policy, fragment: held.fragment }
  return isBeside ? { kind: 'wrong-clause', policy } : NOT_HELD
}

function outside(
  held: readonly Found[],
): (item: { readonly start: number; readonly end: number }) => boolean {
  let next = 0
  let last = 0
  return ({ start, end }) => {
    if (start < last) next = 0
    last = start
    while ((held[next]?.to ?? Number.POSITIVE_INFINITY) <= start) next += 1
    return (held[next]?.from ?? Number.POSITIVE_INFINITY) >= end
  }
}
