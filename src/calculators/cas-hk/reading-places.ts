import type { ReadingPlace } from '../rules/index.ts'
import { CAS_HK_NOTES } from './notes.ts'
import { READINGS, readingsOf } from './readings.ts'
import { CAS_HK_RULES } from './rules.ts'

/** Readings that only some figures call for, and those of the bonus, with the indicator or the words they read. */
const SOMETIMES = [
  [READINGS.fundingKnownYears, 'annual-funding'],
  [READINGS.leadersTwoAndNone, 'leaders'],
  [READINGS.leadersParties, 'leaders'],
  [READINGS.incompletePapers, 'publications'],
  [READINGS.highlightCount, CAS_HK_NOTES.highlights.fragment],
  [READINGS.highlightLimit, CAS_HK_NOTES.highlights.fragment],
  [READINGS.highlightLimit, CAS_HK_NOTES.base.fragment],
  [READINGS.highlightBeside, CAS_HK_NOTES.base.fragment],
] as const

/** The readings of each indicator at its row, and those of the bonus where its words stand. */
export function casHkReadingPlaces(): ReadingPlace[] {
  const policy = 'cas-hk-evaluation'
  return [
    ...CAS_HK_RULES.flatMap((rule) =>
      readingsOf(rule).map((reading) => ({ policy, fragment: rule.id, reading }) as const),
    ),
    ...SOMETIMES.map(([reading, fragment]) => ({ policy, fragment, reading }) as const),
  ]
}
