import { addDays, addYears, type ISODate } from '../../core/index.ts'
import type { LabDates } from './read-dates.ts'

/** Days from `from` on, before `until`; `isOver` says whether its count is final. */
export interface Period {
  readonly from: ISODate
  readonly until: ISODate
  readonly isOver: boolean
}

/** One period, or one for each entry of an array; `null` where not known. */
export type WindowName =
  | 'last3'
  | 'last5'
  | 'build'
  | 'free'
  | 'cycle'
  /** The three years of construction, for events: they need asOf. */
  | 'buildYears'
  /** The same for money: plans count, and no asOf is needed. */
  | 'buildPlans'
  | 'cyclePlans'
  | 'semesters'
  | 'paperYears'

export const BUILD_YEARS = 3
export const CYCLE_YEARS = 5

const WINDOWS: Readonly<Record<WindowName, (dates: LabDates) => readonly Period[] | null>> = {
  last3: (dates) => last(dates, 3),
  last5: (dates) => last(dates, 5),
  build,
  free: (dates) => build(dates) ?? last(dates, 3),
  cycle,
  buildYears: (dates) => (dates.asOf === null ? null : years(dates, dates.establishedOn, BUILD_YEARS)),
  buildPlans: (dates) => years(dates, dates.establishedOn, BUILD_YEARS),
  cyclePlans: (dates) => years(dates, dates.cycleStartedOn, CYCLE_YEARS),
  semesters,
  paperYears,
}

/** The periods of a window; where they are several, they are the entries of an array, in order. */
export function periodsOf(window: WindowName, dates: LabDates): readonly Period[] | null {
  return WINDOWS[window](dates)
}

/** The day after 申报日: what is before it lies in the past. */
function cutOf({ asOf }: LabDates): ISODate | null {
  return asOf === null ? null : addDays(asOf, 1)
}

/** Exactly so many years, up to 申报日 itself. */
function last(dates: LabDates, count: number): Period[] | null {
  const until = cutOf(dates)
  return until === null ? null : [{ from: sameDayBefore(until, count), until, isOver: true }]
}

/** Backwards, 29 February falls to 1 March in a year without one. */
function sameDayBefore(day: ISODate, count: number): ISODate {
  const before = addYears(day, -count)
  return day.endsWith('-02-29') && before.endsWith('-02-28') ? addDays(before, 1) : before
}

function build(dates: LabDates): Period[] | null {
  const { asOf, establishedOn } = dates
  const until = cutOf(dates)
  if (until === null || establishedOn === null || asOf === null || asOf < establishedOn) return null
  return [{ from: establishedOn, until: earlier(addYears(establishedOn, BUILD_YEARS), until), isOver: true }]
}

function cycle(dates: LabDates): Period[] | null {
  const { asOf, cycleStartedOn } = dates
  if (cycleStartedOn === null || (asOf !== null && asOf < cycleStartedOn)) return null
  const end = addYears(cycleStartedOn, CYCLE_YEARS)
  return [{ from: cycleStartedOn, until: earlier(end, cutOf(dates) ?? end), isOver: true }]
}

function years(dates: LabDates, start: ISODate | null, count: number): Period[] | null {
  if (start === null) return null
  return Array.from({ length: count }, (_, index) => {
    const until = addYears(start, index + 1)
    return { from: addYears(start, index), until, isOver: isPast(until, dates) }
  })
}

function isPast(until: ISODate, dates: LabDates): boolean {
  const cut = cutOf(dates)
  return cut !== null && until <= cut
}

/** The six semesters by the days they stand on, 1 September and 1 March; one is over once its day has come. */
function semesters(dates: LabDates): Period[] | null {
  const { asOf, establishedOn } = dates
  if (asOf === null || establishedOn === null) return null
  const until = addYears(establishedOn, BUILD_YEARS)
  const first = Number(establishedOn.slice(0, 4))
  const days = Array.from({ length: BUILD_YEARS + 1 }, (_, index) => first + index)
    .flatMap((year) => [`${year}-03-01`, `${year}-09-01`])
    .filter((day) => day >= establishedOn && day < until)
  return days.map((day) => ({ from: day, until: addDays(day, 1), isOver: day <= asOf }))
}

/** Three calendar years: those whose 1 July lies in the construction period, else the last three that are over. */
function paperYears(dates: LabDates): Period[] | null {
  const { asOf } = dates
  const cut = cutOf(dates)
  if (asOf === null || cut === null) return null
  const [built] = build(dates) ?? []
  const start = built?.from
  const end = start === undefined ? null : addYears(start, BUILD_YEARS)
  const first =
    start === undefined
      ? Number(cut.slice(0, 4)) - BUILD_YEARS
      : Number(start.slice(0, 4)) + (`${start.slice(0, 4)}-07-01` >= start ? 0 : 1)
  return Array.from({ length: BUILD_YEARS }, (_, index) => {
    const year = first + index
    const isOver = `${year}-12-31` <= asOf || (end !== null && isPast(end, dates))
    return { from: `${year}-01-01`, until: `${year + 1}-01-01`, isOver }
  })
}

function earlier(one: ISODate, other: ISODate): ISODate {
  return one < other ? one : other
}
