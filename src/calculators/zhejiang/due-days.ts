import { addYears, type ISODate } from '../core/index.ts'
import type { Periods } from './periods.ts'
import type { ReadingId } from './readings.ts'

/** When a report is due, and the year that it covers. */
export interface ReportDue {
  readonly dueOn: ISODate
  readonly coversYear: number
}

/** The first report where an open point is read the other way. */
export interface ReadOtherwise {
  readonly reading: ReadingId
  readonly first: ReportDue
}

/** The first report that is ever due: on the first due day by which the lab has been recognised for a full year. */
export function firstDue(periods: Periods, recognisedOn: ISODate): ReportDue {
  const full = fullYearOn(periods, recognisedOn)
  return dueFrom(periods, full)
}

/** The first due day on or after `day`, and not before `first`. */
export function nextDue(periods: Periods, first: ReportDue, day: ISODate): ReportDue {
  return first.dueOn >= day ? first : dueFrom(periods, day)
}

/** Every report due since `first` and before `today` whose year was not submitted. */
export function missedDue(
  periods: Periods,
  first: ReportDue,
  today: ISODate,
  submitted: readonly number[],
): ReportDue[] {
  const missed: ReportDue[] = []
  for (let due = first; due.dueOn < today; due = yearAfter(periods, due))
    if (!submitted.includes(due.coversYear)) missed.push(due)
  return missed
}

/** The first report by the other reading of 满一年, where it is another: judged at the end of the year before, or by the day after its anniversary. */
export function firstOtherwise(periods: Periods, recognisedOn: ISODate): ReadOtherwise[] {
  const first = firstDue(periods, recognisedOn)
  const full = fullYearOn(periods, recognisedOn)
  const later = yearAfter(periods, first)
  return [
    ...(full.slice(0, 4) === first.dueOn.slice(0, 4)
      ? [{ reading: 'zj-full-year-on' as const, first: later }]
      : []),
    ...(full === first.dueOn ? [{ reading: 'zj-recognised-on-31' as const, first: later }] : []),
  ]
}

function fullYearOn({ reportAfterYears }: Periods, recognisedOn: ISODate): ISODate {
  return addYears(recognisedOn, reportAfterYears.value)
}

function dueFrom(periods: Periods, day: ISODate): ReportDue {
  const due = dueIn(periods, Number(day.slice(0, 4)))
  return due.dueOn >= day ? due : yearAfter(periods, due)
}

function yearAfter(periods: Periods, { dueOn }: ReportDue): ReportDue {
  return dueIn(periods, Number(dueOn.slice(0, 4)) + 1)
}

function dueIn({ reportDue: { month, day }, reportCoversBefore }: Periods, year: number): ReportDue {
  const two = (number: number) => String(number).padStart(2, '0')
  return { dueOn: `${year}-${two(month)}-${two(day)}`, coversYear: year - reportCoversBefore.value }
}
