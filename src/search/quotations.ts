import { checking } from './quotations/check.ts'
import { atOnce } from './quotations/steps.ts'
import type { CheckedQuotation, QuotableClause } from './quotations/types.ts'

export { checking } from './quotations/check.ts'
export { atOnce, portion, type Steps } from './quotations/steps.ts'
export type {
  CheckedQuotation,
  CheckedReference,
  CheckedText,
  Difference,
  PolicyCopy,
  QuotableClause,
} from './quotations/types.ts'
export { asWritten } from './quotations/written.ts'

/**
 * The quotations of `text` held against `clauses` (of `/data/clauses.json`), in order and apart: what stands in
 * quotation marks, and runs of 12 characters or more that stand, almost word for word, in one paragraph or cell.
 * Compared as the search compares: width, case, blanks, brackets, line breaks and ≧ ≥ are no difference. Words that
 * no clause holds are `not-held`. Never throws.
 */
export function checkQuotations(text: string, clauses: readonly QuotableClause[]): CheckedQuotation[] {
  return [...atOnce(checking(text, clauses)).quotations]
}
