import { foldName, foldTitle } from '../reading/fold.ts'
import type { JournalZones, PaperRecord } from '../types.ts'
import { hasOne } from './count.ts'
import { journalFinder } from './journals.ts'

/** What the reader takes 高水平 to mean; the standard does not say. */
export type HighLevelRule =
  | { readonly rule: 'sci-ssci' }
  /** A zone of the table of zones (or quartile of JCR) that was dropped, this one or a better one: 1 is the best. */
  | { readonly rule: 'quartile'; readonly zone: number }
  /** Names or ISSNs of journals. */
  | { readonly rule: 'list'; readonly journals: readonly string[] }

const SCI_SSCI = new Set(['scie', 'ssci'])

/** Whether papers are 高水平 by a rule; `null` of one of which nothing says so. */
export function highLevelBy(
  rule: HighLevelRule,
  zones: readonly JournalZones[],
): (record: PaperRecord) => boolean | null {
  switch (rule.rule) {
    case 'sci-ssci':
      return ({ indexes }) => (indexes === null ? null : hasOne(indexes, SCI_SSCI))
    case 'quartile': {
      const zoneOf = zoneFinder(zones)
      return (record) => {
        const zone = zoneOf(record)
        return zone === null ? null : zone <= rule.zone
      }
    }
    case 'list': {
      const listed = new Set(rule.journals.flatMap((name) => [foldName(name), foldTitle(name)]))
      return ({ journal, issn }) =>
        journal === null && issn.length === 0
          ? null
          : issn.some((one) => listed.has(foldName(one))) || listed.has(foldTitle(journal ?? ''))
    }
    default:
      return rule satisfies never
  }
}

/** The zone of the whole field, which stands first; of JCR's quartiles the worst. By ISSN alone, as for factors. */
function zoneFinder(zones: readonly JournalZones[]): (record: PaperRecord) => number | null {
  const journalOf = journalFinder(zones)
  return (record) => {
    const found = journalOf(record)
    const zone = found === null || found.byTitle ? undefined : found.journal.zones[0]?.zone
    return zone === undefined ? null : Number(zone)
  }
}
