import { findQuotations } from './find.ts'
import { libraryOf } from './library.ts'
import { readNames } from './named.ts'
import { referencesOf } from './references.ts'
import { portion, type Steps } from './steps.ts'
import { streaming } from './stream.ts'
import type { CheckedText, QuotableClause } from './types.ts'
import { verdictOf } from './verdict.ts'
import { copyIn } from './whole.ts'

/** `text` held against `clauses` in small steps. */
export function* checking(text: string, clauses: readonly QuotableClause[]): Steps<CheckedText> {
  const library = yield* portion(libraryOf(clauses), 0, 0.1)
  const stream = yield* portion(streaming(text), 0.1, 0.25)
  const named = readNames(stream, library)
  yield 0.3
  const found = yield* portion(findQuotations(stream, library, named), 0.3, 0.95)
  const verdicts = found.map((each) => verdictOf(each, stream, library))
  yield 0.97
  const references = referencesOf(stream, library, named, found, verdicts)
  return {
    quotations: verdicts.map(({ quotation }) => quotation),
    references,
    copy: copyIn(stream, library, found, named.names),
  }
}
