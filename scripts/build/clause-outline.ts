import type { Clause, SearchIndex } from '../../src/search/index.ts'
import { nameOf } from '../../src/search/index.ts'
import { escaped } from './page-text.ts'

/** Where a page wants the clauses of all policies. */
export const ALL_CLAUSES = '<div data-clause-outline></div>'

/** How much of a clause without a heading stands for it. */
const OPENING = 26

/**
 * Every clause of every policy as lists of links, for whoever reads without the search; of a collection
 * too large for one page (`hasClauses` false) every policy.
 */
export function allClauses(index: SearchIndex, hasClauses: boolean): string {
  if (!hasClauses) {
    const items = index.policies.map(
      ({ slug, name }) => `<li><a href="/policies/${slug}/">${escaped(name)}</a></li>`,
    )
    return `<ul>${items.join('')}</ul>`
  }
  return index.policies
    .map(({ slug, name, status }, policy) => {
      const items = index.clauses
        .filter((clause) => clause.policy === policy && clause.id !== '')
        .map((clause) => `<li><a href="/policies/${slug}/#${clause.id}">${escaped(titleOf(clause))}</a></li>`)
      return `<section><h3>${escaped(name)} <span class="badge">${escaped(status)}</span></h3><ul>${items.join('')}</ul></section>`
    })
    .join('')
}

function titleOf(clause: Clause): string {
  const name = nameOf(clause)
  if (clause.heading !== '' || clause.kind !== 0) return name
  const line = clause.lines[0] ?? ''
  const text = name === '' ? line : line.slice(line.indexOf(' ') + 1)
  return `${name} ${text.length > OPENING ? `${text.slice(0, OPENING)}…` : text}`.trim()
}
