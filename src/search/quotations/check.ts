import { findQuotations } from './find.ts'
import { libraryOf } from './library.ts'
import { readNames } from './named.ts'
import { referencesOf } from './references.ts'
import { portion, type Steps } from './steps.ts'
import { streaming } from './stream.ts'
import type { CheckedText, QuotableClause } from './types.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { copyIn } from './whole.ts'

/** `text` held against `clauses` in small steps. */
export function* checking(text: string, clauses: readonly QuotableClause[]): Steps<CheckedText> {
  const library = yield* portion(libraryOf(clauses), 0, 0.1)
  const stream = yield* portion(streaming(text), 0.1, 0.25)
  const named = yield* portion(readNames(stream, library), 0.25, 0.3)
  const found = yield* portion(findQuotations(stream, library, named), 0.3, 0.95)
  const verdicts: Verdict[] = []
  for (const each of found) {
    verdicts.push(verdictOf(each, stream, library))
    yield 0.95 + (0.02 * verdicts.length) / found.length
  }
  const references = yield* portion(referencesOf(stream, library, named, found, verdicts), 0.97, 0.98)
  const copy = yield* portion(copyIn(stream, library, found, named.names), 0.98, 1)
  return {
    quotations: verdicts.map(({ quotation }) => quotation),
    references,
    copy,
  }
}
