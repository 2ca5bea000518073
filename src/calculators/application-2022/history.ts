import { addDays, DISCLAIMER, type ISODate, type Reading, type Source } from '../core/index.ts'
import type { Problem } from '../figures/index.ts'
import { asking, guarded, readDay } from '../figures/index.ts'
import type { Moment } from '../rules/index.ts'
import type { CalendarEvent, HeldCall } from '../timeline/index.ts'
import { anniversary } from '../timeline/index.ts'
import { type ReadingId, reading } from './readings.ts'
import { APPLICATION_RULES } from './rules.ts'
import type { ApplicationRule } from './types.ts'

/** One day that the notice gives. */
export interface NoticeDay {
  readonly id: 'issued' | 'online' | 'paper'
  readonly label: string
  readonly on: ISODate
  /** The words of the notice for the day. */
  readonly asWritten: string
  readonly source: Source
}

/** When the notice was printed; the other two days are rules of the application. */
const ISSUED: NoticeDay = {
  id: 'issued',
  label: '印发',
  on: '2022-12-30',
  asWritten: '2022年12月30日',
  source: { policy: 'moe-notice-2022', fragment: 'imprint', quote: '2022年12月30日印发' },
}

/** The form's 未来三年 beside the three years of construction. */
export const THREE_YEARS_AHEAD: Source = {
  policy: 'moe-notice-2022',
  fragment: 'form-s-5',
  quote: '重点说明未来三年在',
}

/** That the plan goes on, beside the plan's own “到2020年”. */
const CONTINUES: Source = {
  policy: 'moe-notice-2022',
  fragment: 'preamble',
  quote: '教育部将继续实施“国际合作联合实验室计划”',
}

export interface NoticeTimeline {
  /** From when the lab has run for the notice's two years, its incubation taken as 实质运行. */
  readonly earliestApplicationOn: ISODate | null
  /** `past` once the day is over; `null` where today is not known. */
  readonly days: readonly (NoticeDay & { readonly state: 'past' | 'upcoming' | null })[]
  readonly problems: readonly Problem[]
  readonly readings: readonly Reading[]
  readonly sources: readonly Source[]
}

/** The days of the 2022 notice as history, and its own wording of the two years. Never throws. */
export function noticeTimeline(dates: {
  readonly incubationStartedOn?: ISODate | null | undefined
  readonly today?: ISODate | null | undefined
}): NoticeTimeline {
  return noticeTimelineBy(APPLICATION_RULES, dates)
}

/** `noticeTimeline` under other rules, for tests of the rules. */
export function noticeTimelineBy(rules: readonly ApplicationRule[], dates: object): NoticeTimeline {
  return guarded((input) => timelineOf(rules, input), dates)
}

function timelineOf(rules: readonly ApplicationRule[], input: unknown): NoticeTimeline {
  const problems: Problem[] = []
  const ask = asking(input, problems)
  const started = readDay(ask('incubationStartedOn', '培育组建开始日期'))
  const today = readDay(ask('today', '今天'))
  const twoYears = rules.find(({ id }) => id === 'two-years')
  const days = noticeDays(rules)
  const ids: ReadingId[] = ['form-closed', 'form-years', 'form-online-date', 'form-by-post']
  return {
    earliestApplicationOn: twoYears === undefined ? null : anniversary(started, Number(twoYears.bar?.value)),
    days: days.map((day) => ({
      ...day,
      state: today === null ? null : today > day.on ? ('past' as const) : ('upcoming' as const),
    })),
    problems,
    readings: ids.map(reading),
    sources: [
      ...(twoYears === undefined ? [] : [twoYears.source]),
      ...days.map(({ source }) => source),
      THREE_YEARS_AHEAD,
    ],
  }
}

/** Every day that the notice gives, the day of issue first. */
export function noticeDays(rules: readonly ApplicationRule[] = APPLICATION_RULES): NoticeDay[] {
  const dated = rules.flatMap(({ id, label, day, source }) =>
    day !== undefined && (id === 'online' || id === 'paper') ? [{ id, label, ...day, source }] : [],
  )
  return [ISSUED, ...dated]
}

/** The days of the notice as calendar entries, and the day before the last as a reminder: all have passed. */
export function noticeEvents(url?: string): CalendarEvent[] {
  const entry = (id: string, on: ISODate, what: string, description: string): CalendarEvent => ({
    id: `notice-2022-${id}`,
    on,
    title: titleOf(what),
    description,
    ...(url === undefined ? {} : { url }),
  })
  return noticeDays().flatMap(({ id, on, label, source }) => [
    ...(id === 'paper'
      ? [entry('paper-reminder', addDays(on, -1), '邮寄前一日提醒', reading('form-by-post').text)]
      : []),
    entry(id, on, label, source.quote),
  ])
}

function titleOf(what: string): string {
  return `2022年建设推荐工作通知：${what}（${DISCLAIMER}）`
}

const TITLE = '2022 年通知'

/** What the notice adds to the timeline, in a build that holds it: its own wording of the two years, and its days. @throws without that rule. */
export function heldCall(): HeldCall {
  const rule = APPLICATION_RULES.find(({ id }) => id === 'two-years')
  if (rule?.bar === undefined) throw new RangeError('no two years')
  const { id, label, bar, source } = rule
  return {
    title: TITLE,
    badge: '通知三',
    incubation: {
      id,
      label,
      effect: 'date',
      years: Number(bar.value),
      asWritten: bar.asWritten,
      source,
      readings: ['tl-two-years', 'tl-leap', 'tl-no-batch-vs-window'],
    },
    notes: (['form-closed', 'form-years', 'form-online-date', 'form-by-post'] as const).map(
      (each) => reading(each).text,
    ),
    moments: noticeDays().map(momentOf),
    continues: CONTINUES,
    ahead: { label: '申报书的“未来三年”', source: THREE_YEARS_AHEAD },
  }
}

/** As the picture has room for. */
const SHORT: Readonly<Record<NoticeDay['id'], string>> = {
  issued: '印发',
  online: '在线填写',
  paper: '邮寄截止',
}

function momentOf({ id, on, label, source }: NoticeDay): Moment {
  return {
    id: `notice-2022-${id}`,
    on,
    lane: TITLE,
    label: SHORT[id],
    words: `${label}。历史日期，已过。`,
    tone: 'unknown',
    source,
    calendar: titleOf(label),
  }
}
