import { RESULTS } from '../../src/calculators/timeline/cas-hk-codes.ts'
import { casHkCycleBy } from '../../src/calculators/timeline/cas-hk-cycle.ts'
import {
  CAS_HK_PROCESS,
  type CasHkProcessRules,
  casHkProcessBy,
} from '../../src/calculators/timeline/cas-hk-process.ts'
import { CYCLE } from '../../src/calculators/timeline/cas-hk-rules.ts'
import type { PeriodRule } from '../../src/calculators/timeline/index.ts'
import { moeTimelineBy } from '../../src/calculators/timeline/moe.ts'
import { MOE_PERIODS, type MoePeriods } from '../../src/calculators/timeline/moe-rules.ts'
import { figureWindowsBy } from '../../src/calculators/timeline/windows.ts'
import { CYCLE_CASES, MOE_CASES, PROCESS_CASES, WINDOW_CASES } from '../cases/timeline.ts'
import { wordedNumber } from './worded.ts'

export interface TimelineRules {
  readonly periods: MoePeriods
  readonly cycle: PeriodRule
  readonly process: CasHkProcessRules
}

export const TIMELINE: TimelineRules = { periods: MOE_PERIODS, cycle: CYCLE, process: CAS_HK_PROCESS }

const differs = (found: unknown, expected: unknown) => expected !== undefined && found !== expected

/** The worked cases that the rules do not give. */
export function timelineCaseFaults({ periods, cycle, process }: TimelineRules): string[] {
  const moe = MOE_CASES.filter(({ dates, earliest, earliestStandard, completed, twoYears, warned }) => {
    const timeline = moeTimelineBy(periods, dates)
    return (
      differs(timeline.earliestApplicationOn, earliest) ||
      differs(timeline.incubation[1]?.earliestOn, earliestStandard) ||
      differs(timeline.constructionCompletedOn, completed) ||
      differs(timeline.acceptanceFrom, completed) ||
      differs(timeline.twoYears, twoYears) ||
      differs(timeline.warnings.length > 0, warned)
    )
  }).map(({ why }) => why)
  const windows = WINDOW_CASES.filter(({ asOf, three, five }) => {
    const { lastThreeYears, lastFiveYears } = figureWindowsBy(periods, { asOf })
    const found = [lastThreeYears?.from, lastThreeYears?.until, lastFiveYears?.from, lastFiveYears?.until]
    return String(found) !== String([...three, ...five])
  }).map(({ asOf }) => `windows to ${asOf}`)
  const cycles = CYCLE_CASES.filter(({ startedOn, until, lastDay }) => {
    const found = casHkCycleBy(cycle, { startedOn })
    return found.from !== startedOn || found.until !== until || found.lastDay !== lastDay
  }).map(({ startedOn }) => `cycle from ${startedOn}`)
  const processes = PROCESS_CASES.filter(({ facts, signatures, second, consequence }) => {
    const found = casHkProcessBy(process, facts)
    return (
      differs(found.signatures, signatures) ||
      differs(found.seals, signatures) ||
      differs(found.needsSecondReview, second) ||
      differs(found.consequence, consequence)
    )
  }).map(({ clause, facts }) => `${clause} ${JSON.stringify(facts)}`)
  return [...moe, ...windows, ...cycles, ...processes]
}

/** What of the lengths, parties and results the words beside them do not bear out. */
export function timelineWordFaults({ periods, cycle, process }: TimelineRules): string[] {
  const { signatures, secondReview } = process
  return [
    ...[...Object.values(periods), cycle]
      .filter(
        ({ years, asWritten, source }: PeriodRule) =>
          !source.quote.includes(asWritten) || wordedNumber(asWritten) !== years,
      )
      .map(({ id, years, asWritten }: PeriodRule) => `${id}: ${years} is not “${asWritten}”`),
    ...signatures.parties
      .filter(
        ({ count, asWritten }) =>
          !signatures.source.quote.includes(asWritten) || wordedNumber(asWritten) !== count,
      )
      .map(({ count, asWritten }) => `${signatures.id}: ${count} is not “${asWritten}”`),
    ...RESULTS.filter(
      ({ value, label }) =>
        secondReview.source.quote.includes(`“${label}”`) !== secondReview.after.includes(value),
    ).map(({ label }) => `${secondReview.id}: “${label}”`),
  ]
}
