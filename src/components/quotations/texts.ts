import type { QuotableClause } from '../../search/quotations.ts'
import type { CitedText } from '../policy/cite/facts.ts'

/** A text of the site, as findings name it. */
export interface HeldText extends CitedText {
  readonly slug: string
  /** The short title. */
  readonly name: string
  readonly status: string
}

/** What a text is held against, and where its clauses stand. */
export interface Texts {
  readonly clauses: readonly QuotableClause[]
  textOf(policy: string): HeldText | undefined
  clauseAt(policy: string, fragment: string): QuotableClause | undefined
  /** The address of a text, or of a clause of it. */
  hrefOf(policy: string, fragment?: string): string
}

/** The texts from what the page carries and the clauses it asks for. */
export function textsOf(
  held: readonly HeldText[],
  clauses: readonly QuotableClause[],
  siteHref: string,
): Texts {
  const byPlace = new Map(clauses.map((clause) => [`${clause.policy}#${clause.fragment}`, clause]))
  return {
    clauses,
    textOf: (policy) => held.find(({ slug }) => slug === policy),
    clauseAt: (policy, fragment) => byPlace.get(`${policy}#${fragment}`),
    hrefOf: (policy, fragment) =>
      `${siteHref}policies/${policy}/${fragment === undefined ? '' : `#${fragment}`}`,
  }
}
