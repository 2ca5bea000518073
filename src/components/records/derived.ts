import { remembered } from '../../calculators/index.ts'
import { type Derived, deriveFigures } from '../../calculators/records/index.ts'
import { checkedOf, type Draft } from '../../stores/index.ts'

/** What the records of a draft come to. */
export interface Counted extends Derived {
  /** What is wrong with the records, by the path of the field. */
  readonly wrong: ReadonlyMap<string, string>
}

const NOTHING = {}

/** The figures counted from a draft's records and dates; counted anew only where these have changed. */
export function countedOf(draft: Draft): Counted {
  const records = draft['records']
  const isList = typeof records === 'object' && records !== null
  return byDates(isList ? records : NOTHING)(JSON.stringify(checkedOf(draft).profile.dates ?? null))
}

/** The same records are counted for a few scenarios with dates of their own. */
const MOST_DATES = 12

const byDates = remembered((records: object) => {
  const known = new Map<string, Counted>()
  return (dates: string): Counted => {
    const had = known.get(dates)
    if (had !== undefined) return had
    const derived = deriveFigures(records, JSON.parse(dates))
    const wrong = new Map(derived.problems.map(({ path, message }) => [path, message]))
    if (known.size >= MOST_DATES) known.clear()
    const counted = { ...derived, wrong }
    known.set(dates, counted)
    return counted
  }
})
