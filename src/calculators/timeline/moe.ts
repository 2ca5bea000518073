import { addDays, type ISODate, type Reading, type Source, type Status } from '../core/index.ts'
import type { Asked, Problem } from '../figures/index.ts'
import { asking, guarded, readDay, refuse } from '../figures/index.ts'
import { MOE_PERIODS, MOE_STEP_RULES, type MoePeriods } from './moe-rules.ts'
import { readingsOf } from './readings.ts'
import { anniversary, yearsOf } from './span.ts'
import type { Explained, Span } from './types.ts'

/** The lab's own days; a missing one is not known. */
export interface MoeDates {
  readonly incubationStartedOn?: ISODate | null | undefined
  readonly establishedOn?: ISODate | null | undefined
  readonly today?: ISODate | null | undefined
}

/** From when one text's years of incubation are over. */
export interface IncubationRow {
  readonly rule: string
  readonly earliestOn: ISODate | null
  readonly source: Source
}

export interface MoeTimeline extends Explained {
  readonly incubationStartedOn: ISODate | null
  readonly earliestApplicationOn: ISODate | null
  /** The day after, for those who read “以上” as more than the anniversary. */
  readonly earliestApplicationCautious: ISODate | null
  /** The texts' wordings apart; never merged. */
  readonly incubation: readonly IncubationRow[]
  readonly constructionFrom: ISODate | null
  readonly constructionCompletedOn: ISODate | null
  readonly constructionYears: readonly Span[] | null
  readonly acceptanceFrom: ISODate | null
  /** Whether two years of incubation had passed at 立项; before it, whether they have passed today. */
  readonly twoYears: Status
  readonly warnings: readonly Reading[]
}

/**
 * 培育组建 → 立项建设 → 验收认定 (moe-plan-2014 五): when the lab may apply at the earliest, its construction
 * years, and when acceptance can be asked for. 立项 before the incubation is a problem; 立项 within its first two
 * years is a warning. Never throws.
 */
export function moeTimeline(dates: MoeDates): MoeTimeline {
  return moeTimelineBy(MOE_PERIODS, dates)
}

/** `moeTimeline` under other lengths, for tests of the lengths. */
export function moeTimelineBy(periods: MoePeriods, dates: MoeDates): MoeTimeline {
  return guarded((input) => timelineOf(periods, input), dates)
}

function timelineOf(periods: MoePeriods, input: unknown): MoeTimeline {
  const problems: Problem[] = []
  const ask = asking(input, problems)
  const started = readDay(ask('incubationStartedOn', '培育组建开始日期'))
  const established = readEstablished(ask('establishedOn', '立项日期'), started)
  const today = readDay(ask('today', '今天'))

  const { incubation, incubationStandard, construction } = periods
  const earliest = anniversary(started, incubation.years)
  const completed = anniversary(established, construction.years)
  const reference = problems.some(({ path }) => path === 'establishedOn') ? null : (established ?? today)
  const twoYears: Status =
    earliest === null || reference === null ? 'unknown' : reference >= earliest ? 'met' : 'unmet'
  const rules = [incubation, incubationStandard, construction, ...MOE_STEP_RULES]
  return {
    incubationStartedOn: started,
    earliestApplicationOn: earliest,
    earliestApplicationCautious: earliest === null ? null : addDays(earliest, 1),
    incubation: [incubation, incubationStandard].map(({ id, years, source }) => ({
      rule: id,
      earliestOn: anniversary(started, years),
      source,
    })),
    constructionFrom: established,
    constructionCompletedOn: completed,
    constructionYears: established === null ? null : yearsOf(established, construction.years),
    acceptanceFrom: completed,
    twoYears,
    warnings: twoYears === 'unmet' && established !== null ? [early(earliest)] : [],
    problems,
    readings: readingsOf(rules),
    sources: rules.map(({ source }) => source),
  }
}

/** 立项 before the incubation is no 立项. */
function readEstablished(asked: Asked, started: ISODate | null): ISODate | null {
  const day = readDay(asked)
  if (day === null || started === null || day >= started) return day
  return refuse(asked, `（${day}）早于“培育组建开始日期”（${started}）。请核对这两个日期。`)
}

function early(earliest: ISODate | null): Reading {
  return {
    id: 'tl-established-early',
    text: `按所填的日期，立项时培育组建还不满两年（满两年为 ${earliest}）。请核对起算的日子；这里只提示，不作为不符合。`,
  }
}
