import { addDays, type ISODate } from '../core/index.ts'
import { type Answer, answerTo, type Given, unlessProblem } from './answer.ts'
import {
  firstDue,
  firstOtherwise,
  missedDue,
  nextDue,
  type ReadOtherwise,
  type ReportDue,
} from './due-days.ts'
import { labelOf } from './labels.ts'
import { PERIODS, type Periods } from './periods.ts'
import { type Place, readDay, readYears, refuse } from './read-input.ts'
import { type ReadingId, readingsOf } from './readings.ts'
import { sourcesOf } from './rule.ts'
import { REPORT_RULES } from './rules/report.ts'

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
  /** The same by other readings, where they change it. */
  readonly otherwise: readonly ReadOtherwise[]
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
      label: labelOf(key),
      problems,
    })
    const recognisedOn = readDay(at('recognisedOn'))
    const today = readDay(at('today'))
    const submitted = readYears(at('submitted'))
    if (recognisedOn !== null && today !== null && today < recognisedOn)
      refuse(at('recognisedOn'), `是 ${recognisedOn}，在今天（${today}）之后。请核对认定日期。`)
    const dated = unlessProblem(problems, ['recognisedOn'], recognisedOn)
    const first = dated === null ? null : firstDue(periods, dated)
    const next = first === null || today === null ? null : nextDue(periods, first, today)
    const missed =
      first === null || today === null || submitted === null
        ? []
        : missedDue(periods, first, today, submitted)
    const overdue = unlessProblem(problems, ['recognisedOn', 'today', 'submitted'], missed)
    return {
      dueOn: next?.dueOn ?? null,
      coversYear: next?.coversYear ?? null,
      remindOn: next === null ? null : addDays(next.dueOn, -1),
      first,
      otherwise: dated === null ? [] : firstOtherwise(periods, dated),
      overdue,
      notes: notesOf({ first, today, submitted, overdue }),
      problems,
      readings: readingsOf(touching(dated, first, [...(overdue ?? []), ...(next === null ? [] : [next])])),
      sources: sourcesOf(REPORT_RULES, ['13-due', '13-evaluation']),
    }
  })
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
  readonly submitted: readonly number[] | null
  readonly overdue: readonly ReportDue[] | null
}

function notesOf({ first, today, submitted, overdue }: Stand): string[] {
  if (first === null || today === null || overdue === null) return []
  if (submitted === null)
    return first.dueOn < today
      ? [`没有填写已提交的年度，这里不判断逾期。请核对 ${first.coversYear} 年度以来的报告是否都已提交。`]
      : []
  const notOver = submitted.filter((year) => year >= Number(today.slice(0, 4)))
  return [
    ...(overdue.length > 0
      ? ['逾期本身不等于取消资格：第二十条（一）还看有无正当理由、是否在绩效评价期间补交。']
      : []),
    ...notOver.map((year) => `${year} 年还没有过完。“已提交的年度”填报告所写的年度，不是提交的那一年。`),
  ]
}
