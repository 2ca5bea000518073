import { type Days, daysOf } from './days.ts'
import { cellOf, type Item, knownOf, textOf } from './item.ts'
import type { Occasion } from './rule.ts'

/** The days a record may stand on; `null` where they are not known, `never` where a blank says that there are none. */
export type Standing = readonly Days[] | 'never' | null

export function standingOf(item: Item, occasion: Occasion): Standing {
  switch (occasion.of) {
    case 'field': {
      const isNever =
        cellOf(item, occasion.field).is === 'blank' &&
        occasion.blankMeansNo?.includes(textOf(item, 'kind') ?? '')
      return isNever ? 'never' : one(daysOf(knownOf(item, occasion.field)))
    }
    case 'paper':
      return one(paperDays(item))
    case 'paperYear': {
      const days = paperDays(item)
      return days === null ? null : one(daysOf(days.first.slice(0, 4)))
    }
    case 'course':
      return courseDays(item)
    default:
      return occasion satisfies never
  }
}

/** The days of `on`, else of `year`. */
export function paperDays(item: Item): Days | null {
  return daysOf(knownOf(item, 'on')) ?? daysOf(String(knownOf(item, 'year') ?? ''))
}

/** Semester 1 stands on 1 September of its year, semester 2 on 1 March of the next; without a semester, on either. */
function courseDays(item: Item): readonly Days[] | null {
  const [year, semester] = [knownOf(item, 'year'), knownOf(item, 'semester')]
  if (typeof year !== 'number') return null
  const days = [`${year}-09-01`, `${year + 1}-03-01`].map((day) => ({ first: day, last: day }))
  return semester === 1 || semester === 2 ? days.slice(semester - 1, semester) : days
}

function one(days: Days | null): readonly Days[] | null {
  return days === null ? null : [days]
}
