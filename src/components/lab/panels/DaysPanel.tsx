import type { ISODate, Moment } from '../../../calculators/index.ts'
import { $today, type Bench } from '../../../stores/index.ts'
import { press } from '../../layout/press.ts'
import { useStore } from '../../layout/store.ts'
import { textHref } from '../../layout/text-href.ts'
import { DayLine } from './DayLine.tsx'

const saveDays = (moments: readonly Moment[]) =>
  press(() => import('./save-days.ts').then((days) => days.saveDays(moments)))

/** 时间线: the lab's own days and what follows from them, as a picture and as a list, and for a calendar. */
export function DaysPanel({ bench }: { bench: Bench }) {
  const { moments = [], lanes } = useStore(bench.$assessment)
  const today = useStore($today)
  const dated = moments.filter(({ calendar }) => calendar !== null)
  if (moments.length === 0) return <p>填写日期后，这里把它们和由此推算的日期画在一条线上。</p>
  return (
    <section class="days" aria-label="时间线">
      {bench.module.hasPicture !== true && <DayLine moments={moments} lanes={lanes} today={today} />}
      <p class="toolbar">
        {dated.length > 0 && (
          <button type="button" onClick={() => saveDays(dated)}>
            {`全部 ${dated.length} 个期限加入日历（.ics）`}
          </button>
        )}
        <span class="soft">只导出原文给出期限的日期；节假日是否顺延没有计算。</span>
      </p>
      <ol class="day-list">
        {moments.map((moment, place) => (
          <Day
            key={`${moment.id} ${moment.on} ${moment.label}`}
            moment={moment}
            isFirstAhead={isAhead(moment, today) && !isAhead(moments[place - 1], today)}
            today={today}
          />
        ))}
      </ol>
    </section>
  )
}

function isAhead(moment: Moment | undefined, today: ISODate | null): boolean {
  return moment !== undefined && today !== null && moment.on >= today
}

interface DayProps {
  readonly moment: Moment
  /** The first that is today or later: today stands before it. */
  readonly isFirstAhead: boolean
  readonly today: ISODate | null
}

function Day({ moment, isFirstAhead, today }: DayProps) {
  const { on, until, lane, label, words, tone, source, calendar } = moment
  return (
    <li class={tone} data-moment={moment.id} data-on={on}>
      {isFirstAhead && <p class="day-today">{`今天 ${today}`}</p>}
      <time dateTime={on}>{on}</time>
      <span class="day-words">
        <b>{label}</b>
        {` ${until === undefined ? '' : `至 ${until}（不含）。`}${words} `}
        {source !== null && <a href={textHref(source)}>原文</a>}
      </span>
      <span class="badge">{lane}</span>
      {calendar !== null && (
        <button
          type="button"
          class="plain"
          aria-label={`加入日历：${on} ${label}`}
          onClick={() => saveDays([moment])}
        >
          加入日历
        </button>
      )}
    </li>
  )
}
