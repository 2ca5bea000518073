import { DISCLAIMER, type ISODate } from '../core/index.ts'
import type { CalendarEvent } from './calendar.ts'
import type { CasHkCycle } from './cas-hk-cycle.ts'
import { CYCLE } from './cas-hk-rules.ts'
import type { MoeTimeline } from './moe.ts'
import { MOE_PERIODS } from './moe-rules.ts'

/** An entry whose title names the document and says whose result it is; none where the day is not known. */
function entry(
  id: string,
  on: ISODate | null,
  [document, what]: readonly [document: string, what: string],
  words: readonly string[],
  url: string | undefined,
): CalendarEvent[] {
  if (on === null) return []
  const title = `${document}：${what}（${DISCLAIMER}）`
  return [{ id, on, title, description: words.join('\n'), ...(url === undefined ? {} : { url }) }]
}

const PLAN = '国际合作联合实验室计划'

/** The days of `moeTimeline` as calendar entries; `url` leads back to the page that made them. */
export function moeEvents(timeline: MoeTimeline, url?: string): CalendarEvent[] {
  const words = (id: string) => timeline.readings.filter((each) => each.id === id).map(({ text }) => text)
  return [
    ...entry(
      'moe-earliest-application',
      timeline.earliestApplicationOn,
      [PLAN, '培育组建满2年'],
      [MOE_PERIODS.incubation.source.quote, ...words('tl-two-years')],
      url,
    ),
    ...entry(
      'moe-construction-completed',
      timeline.constructionCompletedOn,
      [PLAN, '建设期满，达到验收标准的可申请验收认定'],
      [MOE_PERIODS.construction.source.quote, ...words('tl-construction-end')],
      url,
    ),
  ]
}

/** The last day of the CAS–HK cycle as a calendar entry. */
export function casHkEvents(cycle: CasHkCycle, url?: string): CalendarEvent[] {
  return entry(
    'cas-hk-cycle-last-day',
    cycle.lastDay,
    ['中国科学院和香港地区联合实验室评估办法（试行）', '本评估周期最后一日'],
    [CYCLE.source.quote, ...cycle.readings.map(({ text }) => text)],
    url,
  )
}

/** The annual reports of Zhejiang's draft (第十三条) as calendar entries, those overdue included. */
export function annualReportEvents(
  report: {
    readonly dueOn: ISODate | null
    readonly coversYear: number | null
    readonly overdue?: readonly { readonly dueOn: ISODate; readonly coversYear: number }[] | null
  },
  url?: string,
): CalendarEvent[] {
  const due = [...(report.overdue ?? []), { dueOn: report.dueOn, coversYear: report.coversYear }]
  return due.flatMap(({ dueOn, coversYear }) =>
    entry(
      'zhejiang-annual-report',
      coversYear === null ? null : dueOn,
      ['浙江省国际联合实验室管理办法（征求意见稿）', `提交 ${coversYear} 年度报告的截止日`],
      ['第十三条。征求意见稿，施行日期留空。'],
      url,
    ),
  )
}
