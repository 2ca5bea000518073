import { dayOf } from './dates.ts'
import { amountsIn } from './read.ts'
import type { Amount } from './types.ts'

/** The amounts of a query, and whether it says nothing else. */
export interface Asked {
  readonly amounts: readonly Amount[]
  readonly isAll: boolean
}

/** What says how an amount is meant, and not which. */
const ROUND =
  /不低于|不少于|不小于|不超过|大于|小于|超过|达到|至少|最少|最多|以上|以下|以内|每学期|每年|年均|一年|[≥≤><约每内的是/年个]/g
/** What is longer is a text, and was looked for as one. */
const LONGEST = 100
const PER_YEAR = /^(?:一|1)年$/

/** Reads the amounts in a folded query. */
export function askedAmounts(folded: string): Asked {
  if (folded.length > LONGEST) return { amounts: [], isAll: false }
  const read = amountsIn(folded)
  const written = ({ start, end }: Amount) => folded.slice(start, end)
  // 一千万一年 is an amount for each year.
  const amounts = read.filter((one) => read.length === 1 || !PER_YEAR.test(written(one)))
  let rest = folded
  for (const { start, end } of [...read].reverse()) rest = rest.slice(0, start) + rest.slice(end)
  const day = dayOf(folded)
  const asDay = day === undefined ? [] : [{ value: day, unit: 'date', start: 0, end: folded.length }]
  const isAll = day !== undefined || (amounts.length > 0 && rest.replace(ROUND, '') === '')
  return { amounts: [...amounts, ...asDay], isAll }
}
