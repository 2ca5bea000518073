import { type Corpus, prepare } from '../../src/search/corpus.ts'
import { KINDS, type Kind, type SearchIndex } from '../../src/search/types.ts'

/** A clause of a small index, as a case writes it. */
export interface SmallClause {
  readonly id: string
  readonly label?: string
  readonly heading?: string
  readonly kind?: Kind
  readonly lines: readonly string[]
  readonly notes?: string
}

/** An index of a few clauses, each policy a list of them. */
export function smallIndex(...policies: ReadonlyArray<readonly SmallClause[]>): SearchIndex {
  return {
    policies: policies.map((_, i) => ({
      slug: `p${i}`,
      title: `文件${i}`,
      name: `文件${i}`,
      status: '试行',
    })),
    clauses: policies.flatMap((clauses, policy) =>
      clauses.map(({ id, label = '', heading = '', kind = '条文', lines, notes = '' }) => ({
        policy,
        id,
        label,
        heading,
        under: -1,
        kind: KINDS.indexOf(kind),
        group: '',
        lines,
        columns: [],
        notes,
      })),
    ),
  }
}

/** The same, ready for searching. */
export function smallCorpus(...policies: ReadonlyArray<readonly SmallClause[]>): Corpus {
  return prepare(smallIndex(...policies))
}
