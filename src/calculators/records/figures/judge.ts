import { type Answer, combined, no, YES } from './answer.ts'
import { type Dated, dateOf } from './dating.ts'
import { type Item, textOf } from './item.ts'
import { answerOf } from './questions.ts'
import type { LabDates } from './read-dates.ts'
import type { FigureRule } from './rule.ts'
import { stayAnswer } from './stays.ts'
import type { Period } from './windows.ts'

/** A record as one figure sees it. */
export interface Judged {
  readonly item: Item
  readonly answer: Answer
  readonly dated: Dated
}

/**
 * Asks every record of a list the date, then the questions of the figure in order. `taken` are the records that
 * the sister figure has counted.
 */
export function judgeAll(
  rule: FigureRule,
  items: readonly Item[],
  periods: readonly Period[] | null,
  dates: LabDates,
  taken: ReadonlySet<string>,
): Judged[] {
  const judged = items.map((item): Judged => {
    const dated = dateOf(rule, item, periods, dates)
    if (taken.has(item.id)) return { item, dated, answer: no('elsewhere') }
    const asked = [dated.answer, ...rule.questions.map((question) => answerOf(question, item))]
    const isPassing = combined(asked).is === 'yes'
    const until = periods?.[0]?.until ?? null
    const length = rule.stay === undefined ? YES : stayAnswer(rule.stay, item, until, isPassing)
    return { item, dated, answer: combined([...asked, length]) }
  })
  return rule.once ? firstOfEach(judged) : judged
}

/** Of those that pass in one entry under one name, white space aside, the first counts. */
function firstOfEach(judged: readonly Judged[]): Judged[] {
  const had = new Set<string>()
  return judged.map((one) => {
    const name = textOf(one.item, 'name')?.replace(/\s/g, '') ?? ''
    if (one.answer.is !== 'yes' || name === '') return one
    const key = `${one.dated.entry} ${name}`
    if (had.has(key)) return { ...one, answer: no('repeated') }
    had.add(key)
    return one
  })
}
