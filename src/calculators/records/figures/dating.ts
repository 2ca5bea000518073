import type { ISODate } from '../../core/index.ts'
import { type Answer, no, open, YES } from './answer.ts'
import { daysOf } from './days.ts'
import { cellOf, type Item, knownOf } from './item.ts'
import { standingOf } from './occasions.ts'
import type { LabDates } from './read-dates.ts'
import type { FigureRule, Occasion } from './rule.ts'
import { type Period, periodsOf } from './windows.ts'

/** How a record's date stands to the window: the answer, its entry, and the entries it may lie in. */
export interface Dated {
  readonly answer: Answer
  readonly entry: number
  readonly touches: readonly number[]
}

/** The periods of a rule; `null` where its window is not known. A figure without dates has one that holds all. */
export function periodsOfRule({ date }: FigureRule, dates: LabDates): readonly Period[] | null {
  if (date.by === 'window') return periodsOf(date.window, dates)
  return date.by === 'presence' && dates.asOf === null ? null : []
}

export function dateOf(
  rule: FigureRule,
  item: Item,
  periods: readonly Period[] | null,
  dates: LabDates,
): Dated {
  if (periods === null) return undivided(open('no-window'))
  if (rule.date.by === 'window') return within(rule, rule.date.days, item, periods)
  return undivided(rule.date.by === 'presence' && dates.asOf !== null ? presence(item, dates.asOf) : YES)
}

function undivided(answer: Answer): Dated {
  return { answer, entry: 0, touches: [] }
}

function within(rule: FigureRule, days: Occasion, item: Item, periods: readonly Period[]): Dated {
  const standing = standingOf(item, days)
  if (standing === 'never') return undivided(no('no:grantedOn'))
  // An undated paper touches no entry, any other undated record may lie in each.
  const touchedByUndated = rule.value.make === 'shares' ? [] : periods.map((_, entry) => entry)
  if (standing === null) return { answer: open('undated'), entry: 0, touches: touchedByUndated }
  const touches = periods.flatMap(({ from, until }, entry) =>
    standing.some(({ first, last }) => first < until && last >= from) ? [entry] : [],
  )
  const [entry = 0] = touches
  const period = periods[entry]
  if (touches.length === 0 || period === undefined) return { answer: no('outside'), entry, touches }
  const isInside = standing.every(({ first, last }) => first >= period.from && last < period.until)
  if (touches.length > 1 || !isInside) return { answer: open('coarse'), entry, touches }
  return { answer: period.isOver || rule.value.make === 'sums' ? YES : no('running'), entry, touches }
}

/** Present on a day: arrived by then, and not gone before it. A blank `to` goes on. */
function presence(item: Item, asOf: ISODate): Answer {
  const [from, to] = [daysOf(knownOf(item, 'from')), daysOf(knownOf(item, 'to'))]
  if ((from !== null && from.first > asOf) || (to !== null && to.last < asOf)) return no('outside')
  if (from === null) return open('undated')
  if (from.last > asOf || (to !== null && to.first < asOf)) return open('coarse')
  return cellOf(item, 'to').is === 'wrong' ? open('unknown:to') : YES
}
