import { decimalText, type Exact, exactText, parseDecimal, sum } from '../core/index.ts'
import type { CasHkFigures } from './fields.ts'
import type { Arithmetic, Term } from './types.ts'

/** The mean of the years that are known, with the arithmetic written out. */
export interface Mean {
  readonly total: Exact
  readonly knownYears: number
  readonly arithmetic: Arithmetic
}

/** `null` while no year is known. */
export function meanOfKnown(years: CasHkFigures['annualFunding']): Mean | null {
  const entries = (years ?? []).map((year, index) => ({ index, amount: parseDecimal(year) }))
  const known = entries.filter((entry): entry is { index: number; amount: Exact } => entry.amount !== null)
  if (known.length === 0) return null
  const total = sum(known.map(({ amount }) => amount)).div(known.length)
  const terms = known.map(({ index, amount }) => termOf(index, amount))
  const added = terms.map(({ text }) => text).join(' + ')
  const text = `(${added}) ÷ ${known.length} = ${decimalText(total)} 万元`
  return { total, knownYears: known.length, arithmetic: { terms, text } }
}

function termOf(index: number, amount: Exact): Term {
  const text = decimalText(amount)
  return {
    figure: `annualFunding.${index}`,
    label: `第 ${index + 1} 年`,
    count: text,
    product: exactText(amount),
    text,
  }
}
