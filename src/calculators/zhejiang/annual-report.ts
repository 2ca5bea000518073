import { addDays, addYears, type ISODate } from '../core/index.ts'
import { figureOf } from '../profile/figure.ts'
import { found } from '../profile/found.ts'
import { type Answer, answerTo, type Given, unlessProblem } from './answer.ts'
import { REPORT_INPUTS } from './inputs.ts'
import { PERIODS, type Periods } from './periods.ts'
import { type Place, readDay, readList, refuse } from './read-input.ts'
import { type ReadingId, readingsOf } from './readings.ts'
import { sourcesOf } from './rule.ts'
import { REPORT_RULES } from './rules/report.ts'

/** When a report is due, and the year that it covers. */
export interface ReportDue {
  readonly dueOn: ISODate
  readonly coversYear: number
}

export interface AnnualReportInput {
  /** 认定日期 (发文日). */
  readonly recognisedOn: ISODate
  readonly today: ISODate
  /** The years already reported. */
  readonly submitted: readonly (number | string | null)[]
}

export interface AnnualReport extends Answer {
  /** The first due day on or after `today`; `null` where it is not known. */
  readonly dueOn: ISODate | null
  readonly coversYear: number | null
  /** The day before, for those who read 31日前 as without the 31st. */
  readonly remindOn: ISODate | null
  /** The first report that is ever due. */
  readonly first: ReportDue | null
  /** Due before `today` and not in `submitted`; none is asserted where `submitted` is not given. `null` at a problem. */
  readonly overdue: readonly ReportDue[] | null
  /** What the dates leave to check. */
  readonly notes: readonly string[]
}

/**
 * 年度报告 (第十三条): the next report due, and those overdue, from the day of recognition. `today` before
 * `recognisedOn` is a problem (at `recognisedOn`). Never throws.
 */
export function annualReport(input: Given<AnnualReportInput>): AnnualReport {
  return annualReportBy(PERIODS, input)
}

/** The same by other periods than the draft's: what a test changes. */
export function annualReportBy(periods: Periods, input: unknown): AnnualReport {
  return answerTo(input, (given, problems) => {
    const at = (key: keyof AnnualReportInput): Place => ({
      given,
      key,
      label: REPORT_INPUTS[key].label,
      problems,
    })
    const recognised = at('recognisedOn')
    const recognisedOn = readDay(recognised)
    const today = readDay(at('today'))
    const submitted = readYears(at('submitted'))
    if (recognisedOn !== null && today !== null && today < recognisedOn)
      refuse(recognised, `是 ${recognisedOn}，在今天（${today}）之后。请核对认定日期。`)
    const dated = unlessProblem(problems, ['recognisedOn'], recognisedOn)
    const first = dated === null ? null : firstDue(periods, dated)
    const both = unlessProblem(problems, ['today'], today)
    const next = first === null || both === null ? null : nextDue(periods, first, both)
    const missed =
      first === null || both === null || submitted === null ? [] : missedDue(periods, first, both, submitted)
    const overdue = unlessProblem(problems, ['recognisedOn', 'today', 'submitted'], missed)
    const shown = [...(overdue ?? []), ...(next === null ? [] : [next])]
    return {
      dueOn: next?.dueOn ?? null,
      coversYear: next?.coversYear ?? null,
      remindOn: next === null ? null : addDays(next.dueOn, -1),
      first,
      overdue,
      notes: notesOf({ first, today: both, isGiven: submitted !== null, overdue }),
      problems,
      readings: readingsOf(touching(dated, first, shown)),
      sources: sourcesOf(REPORT_RULES, ['13-due', '13-evaluation']),
    }
  })
}

function firstDue(periods: Periods, recognisedOn: ISODate): ReportDue {
  const fullYear = addYears(recognisedOn, periods.reportAfterYears.value)
  return nextDue(periods, dueIn(periods, Number(fullYear.slice(0, 4))), fullYear)
}

/** The first due day on or after `day`, and not before `first`. */
function nextDue(periods: Periods, first: ReportDue, day: ISODate): ReportDue {
  if (first.dueOn >= day) return first
  const year = Number(day.slice(0, 4))
  const sameYear = dueIn(periods, year)
  return sameYear.dueOn >= day ? sameYear : dueIn(periods, year + 1)
}

function missedDue(periods: Periods, first: ReportDue, today: ISODate, submitted: readonly number[]) {
  const missed: ReportDue[] = []
  for (let due = first; due.dueOn < today; due = dueIn(periods, Number(due.dueOn.slice(0, 4)) + 1))
    if (!submitted.includes(due.coversYear)) missed.push(due)
  return missed
}

function dueIn({ reportDue: { month, day }, reportCoversBefore }: Periods, year: number): ReportDue {
  const two = (number: number) => String(number).padStart(2, '0')
  return { dueOn: `${year}-${two(month)}-${two(day)}`, coversYear: year - reportCoversBefore.value }
}

/** The years of a list; an entry not yet known is left out, one that is no year is reported. */
function readYears(place: Place): number[] | null {
  return (
    readList(place)?.flatMap((entry, index) => {
      if (entry === undefined || entry === null) return []
      const year = figureOf(entry)
      if (typeof year === 'number' && Number.isInteger(year) && year >= 1900 && year <= 2999) return [year]
      const where = { ...place, path: `${place.key}.${index}`, label: `${place.label}第 ${index + 1} 项` }
      refuse(where, `应为四位年份，例如 2026；现在是${found(entry)}。`)
      return []
    }) ?? null
  )
}

function touching(
  recognisedOn: ISODate | null,
  first: ReportDue | null,
  shown: readonly ReportDue[],
): ReadingId[] {
  if (recognisedOn === null || first === null) return []
  const hasFirst = shown.length === 0 || shown.some(({ dueOn }) => dueOn === first.dueOn)
  const isPartYear = Number(recognisedOn.slice(0, 4)) < first.coversYear
  return [
    'zj-31-included',
    'zj-full-year-on',
    ...(recognisedOn.endsWith(first.dueOn.slice(4)) ? (['zj-recognised-on-31'] as const) : []),
    ...(hasFirst && isPartYear ? (['zj-first-part-year'] as const) : []),
  ]
}

interface Stand {
  readonly first: ReportDue | null
  readonly today: ISODate | null
  readonly isGiven: boolean
  readonly overdue: readonly ReportDue[] | null
}

function notesOf({ first, today, isGiven, overdue }: Stand): string[] {
  if (first === null || today === null || overdue === null) return []
  if (!isGiven && first.dueOn < today)
    return [`没有填写已提交的年度，这里不判断逾期。请核对 ${first.coversYear} 年度以来的报告是否都已提交。`]
  if (overdue.length > 0)
    return ['逾期本身不等于取消资格：第二十条（一）还看有无正当理由、是否在绩效评价期间补交。']
  return []
}
