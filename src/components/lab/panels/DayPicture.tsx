import { $today, type Bench } from '../../../stores/index.ts'
import { useStore } from '../../layout/store.ts'
import { DayLine } from './DayLine.tsx'

/** The picture of a calculator whose days are the heart of its page, above the table: it follows what is typed. */
export function DayPicture({ bench }: { bench: Bench }) {
  const { moments = [], lanes } = useStore(bench.$assessment)
  const today = useStore($today)
  if (moments.length === 0) return <p class="soft">填写下面任一个日期，这里就画出由它推算的时间线。</p>
  return <DayLine moments={moments} lanes={lanes} today={today} />
}
