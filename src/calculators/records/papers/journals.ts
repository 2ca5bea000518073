import { foldName, foldTitle } from '../reading/fold.ts'
import type { PaperRecord } from '../types.ts'

/** What journals are known by, in any table of them. */
interface Named {
  readonly title: string
  readonly issn: readonly string[]
}

/** The journal of a paper, and whether its name alone says so. */
export interface JournalFound<Journal extends Named> {
  readonly journal: Journal
  readonly byTitle: boolean
}

/** Finds journals by ISSN or eISSN, else by title, which a person has to confirm. */
export function journalFinder<Journal extends Named>(
  journals: readonly Journal[],
): (record: PaperRecord) => JournalFound<Journal> | null {
  const byIssn = new Map<string, Journal>()
  const byTitle = new Map<string, Journal>()
  for (const journal of journals) {
    for (const issn of journal.issn) if (!byIssn.has(keyOf(issn))) byIssn.set(keyOf(issn), journal)
    const title = foldTitle(journal.title)
    if (title !== '' && !byTitle.has(title)) byTitle.set(title, journal)
  }
  return (record) => {
    const issn = record.issn.map(keyOf).find((one) => byIssn.has(one))
    const journal = issn === undefined ? undefined : byIssn.get(issn)
    if (journal !== undefined) return { journal, byTitle: false }
    const named = byTitle.get(foldTitle(record.journal ?? ''))
    return named === undefined ? null : { journal: named, byTitle: true }
  }
}

function keyOf(issn: string): string {
  return foldName(issn).replace(/[^0-9x]/g, '')
}
