import { differenceOf } from './difference.ts'
import type { Found } from './find.ts'
import type { Library } from './library.ts'
import type { Named } from './named.ts'
import type { Stream } from './stream.ts'
import type { CheckedQuotation, Held, QuotableClause } from './types.ts'

/** Fewer characters stand in many places: where they stand is no mistake. */
const TELLING = 8

/** What is said of a quotation that was found, and whether the text names another clause or policy for it. */
export interface Verdict {
  readonly quotation: CheckedQuotation
  readonly isElsewhere: boolean
}

/** Judges a quotation that was found. */
export function verdictOf({ start, end, held, named }: Found, stream: Stream, library: Library): Verdict {
  if (held === undefined) return { quotation: { start, end, kind: 'not-held' }, isElsewhere: false }
  const { clause, isElsewhere } = standsIn(held, named, library)
  const { policy, fragment } = library.clauses[clause] as QuotableClause
  const place = { start, end, clause: { policy, fragment } }
  if (held.hunks.length > 0) {
    const difference = differenceOf(stream, library, held, start, end)
    return { quotation: { ...place, kind: 'differs', difference }, isElsewhere }
  }
  const isWrong = isElsewhere && !named.isOther && held.end - held.start >= TELLING
  return { quotation: { ...place, kind: isWrong ? 'wrong-clause' : 'verbatim' }, isElsewhere: isWrong }
}

/**
 * Of the clauses that have these words the one that the text names, else one of the policy it names, else the first;
 * and whether the text names another clause, or another policy.
 */
function standsIn(
  { from, to }: Held,
  named: Named,
  library: Library,
): { clause: number; isElsewhere: boolean } {
  const words = library.text.slice(from, to)
  const clauses = library.clausesWith(words)
  const exact = clauses.find((clause) => named.clauses.has(clause))
  const others = [...named.clauses]
  const right =
    exact ??
    (others.length === 0
      ? undefined
      : clauses.find((one) => others.some((other) => isAkin(one, other, library))))
  const policyOf = (clause: number) => library.clauses[clause]?.policy ?? ''
  const titled = clauses.find((clause) => policyOf(clause) === named.policy)
  // “仪器设备” is the name of one of those that have these characters.
  const called = clauses.find((clause) => library.clauses[clause]?.number === words)
  const isOtherText = named.sources.size > 0 && !clauses.some((one) => named.sources.has(policyOf(one)))
  return {
    clause: right ?? titled ?? called ?? clauses[0] ?? 0,
    isElsewhere: isOtherText || (named.mentions.length > 0 && right === undefined),
  }
}

/** Whether one stands under the other: art-7-2 and art-7. */
function isAkin(one: number, other: number, { clauses }: Library): boolean {
  const [a, b] = [clauses[one], clauses[other]]
  if (a === undefined || b === undefined || a.policy !== b.policy) return false
  return a.fragment.startsWith(`${b.fragment}-`) || b.fragment.startsWith(`${a.fragment}-`)
}
