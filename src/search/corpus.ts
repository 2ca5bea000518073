import { fold } from './fold.ts'
import { clauseNumber } from './numerals.ts'
import type { Clause, PolicyName, SearchIndex } from './types.ts'

/** A clause made ready for searching: its texts folded once. */
export interface Entry {
  readonly clause: Clause
  readonly policy: PolicyName
  readonly position: number
  /** The official text, a line break between its lines. */
  readonly text: string
  /** The lines of `text`. */
  readonly lines: readonly string[]
  readonly notes: string
  readonly heading: string
  readonly label: string
  /** The label in one spelling, see `clauseNumber`. */
  readonly number: string
  /** What names it from above: headings it stands under, column heads, its policy. */
  readonly context: string
}

/** The clauses of an index, ready for searching. */
export interface Corpus extends SearchIndex {
  readonly entries: readonly Entry[]
}

/** One clause found, and the folded words to mark in it. */
export interface Hit {
  readonly entry: Entry
  readonly words: readonly string[]
}

/** Folds every text of `index` once, so that a search is comparison only. */
export function prepare(index: SearchIndex): Corpus {
  const folded = (text: string) => fold(text).text
  const titles = index.policies.map(({ title, name }) => folded(`${title}\n${name}`))
  const entries = index.clauses.map((clause, position): Entry => {
    const label = folded(clause.label)
    const text = folded(clause.lines.join('\n'))
    // An item is read with the sentence it completes, a paragraph with its headings.
    const sentence = index.clauses[clause.under]?.lines[0] ?? ''
    const above = `${pathOf(index, clause).join('\n')}\n${sentence}\n${clause.group}`
    const columns = [...new Set(clause.columns)].join('\n')
    return {
      clause,
      policy: index.policies[clause.policy] as PolicyName,
      position,
      label,
      number: clauseNumber(label),
      heading: folded(clause.heading),
      text,
      lines: text.split('\n'),
      notes: folded(clause.notes),
      context: `${folded(`${above}\n${columns}`)}\n${titles[clause.policy]}`,
    }
  })
  return { ...index, entries }
}

/** The headings a clause stands under, outermost first: number and words. */
export function pathOf({ clauses }: SearchIndex, clause: Clause): string[] {
  const above = clauses[clause.under]
  return above === undefined ? [] : [...pathOf({ clauses } as SearchIndex, above), nameOf(above)]
}

/** What a clause is called: its number and the words of its heading. */
export function nameOf({ label, heading }: Clause): string {
  return heading.includes(label)
    ? heading
    : `${label}${/[\u3400-\u9fff]$/.test(label) && heading !== '' ? ' ' : ''}${heading}`
}
