import { calendar, type Moment } from '../../../calculators/index.ts'
import { pageAddress } from '../../layout/address.ts'
import { download } from '../../layout/download.ts'

/** Hands the reader an iCalendar file of the moments that a calendar has a name for. */
export function saveDays(moments: readonly Moment[]): void {
  const url = pageAddress()
  const events = moments.flatMap(({ id, on, calendar: title, words, source }) =>
    title === null
      ? []
      : [
          {
            id,
            on,
            title,
            description: [words, ...(source === null ? [] : [`原文：${source.quote}`])].join('\n'),
            url,
          },
        ],
  )
  const name = events.length === 1 ? `${events[0]?.on}.ics` : '期限.ics'
  download(calendar(events), name, 'text/calendar;charset=utf-8')
}
