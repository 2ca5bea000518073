import DiffMatchPatch from 'diff-match-patch'
import { fold } from '../../src/search/fold.ts'
import type { CheckedQuotation, QuotableClause } from '../../src/search/quotations/types.ts'
import { checkQuotations } from '../../src/search/quotations.ts'
import { altered, faithful, type Sample } from './quotations.ts'
import { seeded } from './seeded.ts'

/** The texts of the samples that went wrong, each in its own way. */
export interface Verdict {
  /** Altered, and nothing said of it. */
  readonly unflagged: string[]
  /** Flagged, but the clause named does not have the right words. */
  readonly misplaced: string[]
  /** The difference, applied, does not give words of the clause, or is not one from the user's words. */
  readonly misjudged: string[]
  /** Faithful, and flagged or not found. */
  readonly accused: string[]
}

/** `count` altered and `count` faithful quotations made from `seed`, checked. */
export function judge(clauses: readonly QuotableClause[], seed: number, count: number): Verdict {
  const random = seeded(seed)
  const verdict: Verdict = { unflagged: [], misplaced: [], misjudged: [], accused: [] }
  for (let i = 0; i < count; i++) {
    const wrong = altered(clauses, random)
    const flagged = checkQuotations(wrong.text, clauses).find(
      ({ kind }) => kind === 'differs' || kind === 'wrong-clause',
    )
    if (flagged === undefined) verdict.unflagged.push(wrong.text)
    else {
      if (!clauseOf(flagged, clauses)?.text.includes(wrong.words)) verdict.misplaced.push(wrong.text)
      if (!isApplied(flagged, wrong, clauses)) verdict.misjudged.push(wrong.text)
    }
    const right = faithful(clauses, random)
    const checked = checkQuotations(right.text, clauses)
    if (checked.length === 0 || checked.some(({ kind }) => kind !== 'verbatim'))
      verdict.accused.push(right.text)
  }
  return verdict
}

function clauseOf(
  { clause }: CheckedQuotation,
  clauses: readonly QuotableClause[],
): QuotableClause | undefined {
  return clauses.find(({ policy, fragment }) => policy === clause?.policy && fragment === clause?.fragment)
}

/** Whether the difference, applied by diff-match-patch as a patch, turns the user's words into words of the clause. */
function isApplied(checked: CheckedQuotation, { text }: Sample, clauses: readonly QuotableClause[]): boolean {
  const words = text.slice(checked.start, checked.end)
  const judge = new DiffMatchPatch()
  const steps = (checked.difference ?? [{ op: 'same', text: words } as const]).map(
    ({ op, text: part }): DiffMatchPatch.Diff => [op === 'same' ? 0 : op === 'added' ? -1 : 1, part],
  )
  const [patched, done] = judge.patch_apply(judge.patch_make(words, steps), words)
  const held = plain(clauseOf(checked, clauses)?.text ?? '')
  return judge.diff_text1(steps) === words && done.every(Boolean) && held.includes(plain(patched))
}

function plain(text: string): string {
  return fold(text.replace(/[「」『』]/g, '"')).text.replace(/\n/g, '')
}
