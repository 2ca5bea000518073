import { fold } from '../fold.ts'
import type { AmountTable, Clause } from '../types.ts'
import type { Valued } from './match.ts'
import { amountsIn } from './read.ts'
import { LARGE } from './units.ts'

/** The amounts that the clauses state with a unit. */
export function tableOfAmounts(clauses: readonly Clause[]): AmountTable {
  const table: Record<string, number[]> = {}
  for (const [place, { lines }] of clauses.entries()) {
    for (const key of new Set(amountsIn(fold(lines.join('\n')).text).map(keyOf))) {
      if (/[^\d.]$/.test(key)) table[key] = [...(table[key] ?? []), place]
    }
  }
  return table
}

function keyOf({ value, unit }: Valued): string {
  return unit === 'date' ? `${value}@` : value + unit
}

/** The keys under which an amount may stand in a table; none of one that says no unit. */
export function keysOfAmount({ value, unit }: Valued): string[] {
  if (unit === '元' || unit === LARGE) return [`${value}元`, `${value}${LARGE}`]
  return unit === '' ? [] : [keyOf({ value, unit })]
}

/** The amount that a key of the table stands for. */
export function amountOf(key: string): Valued {
  const [, value = '', unit = ''] = /^([\d./-]+)(.*)$/.exec(key) ?? []
  return { value, unit: unit === '@' ? 'date' : unit }
}
