import { addDays, addMonths, addYears, type ISODate } from '../../core/index.ts'
import { type Answer, no, open, YES } from './answer.ts'
import { type Days, daysOf } from './days.ts'
import { type Item, knownOf } from './item.ts'
import type { StayLength } from './rule.ts'

/** What a stay reaches: so many whole years, half a year (`0.5`), or neither (`0`). */
type Reach = number

const LEAST: Readonly<Record<StayLength, Reach>> = { visit: 0, halfYear: 0.5, years: 1 }

/** The whole years that a stay certainly has, only up to the window's end. */
export function wholeYears(item: Item, until: ISODate | null): number {
  return Math.floor(shortest(item, until))
}

/**
 * Whether a stay counts under this length. The shortest that it may be decides; `isPassing` says whether
 * everything else about the record is in order, so that the longer figure has it.
 */
export function stayAnswer(
  length: StayLength,
  item: Item,
  until: ISODate | null,
  isPassing: boolean,
): Answer {
  const under = lengthOf(shortest(item, until))
  if (LEAST[under] > LEAST[length]) return isPassing ? no('elsewhere') : YES
  if (under === length) return YES
  const [from, to] = stay(item)
  if (to === null) return open('unknown:to')
  if (from === null || reached(from.first, to.last, until) >= LEAST[length]) return open('coarse')
  return no('short')
}

function lengthOf(reach: Reach): StayLength {
  if (reach >= LEAST.years) return 'years'
  return reach >= LEAST.halfYear ? 'halfYear' : 'visit'
}

function shortest(item: Item, until: ISODate | null): Reach {
  const [from, to] = stay(item)
  return from === null || to === null ? 0 : reached(from.last, to.first, until)
}

/** Both days count: the stay ends with the day after the last. */
function reached(first: ISODate, last: ISODate, until: ISODate | null): Reach {
  const after = addDays(last, 1)
  const end = until !== null && until < after ? until : after
  let years = 0
  while (addYears(first, years + 1) <= end) years += 1
  if (years > 0) return years
  return addMonths(first, 6) <= end ? 0.5 : 0
}

function stay(item: Item): readonly [Days | null, Days | null] {
  return [daysOf(knownOf(item, 'from')), daysOf(knownOf(item, 'to'))]
}
