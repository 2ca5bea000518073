import { fold } from '../fold.ts'
import type { AmountTable, Clause } from '../types.ts'
import { amountsIn } from './read.ts'

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

function keyOf({ value, unit }: { readonly value: string; readonly unit: string }): string {
  return unit === 'date' ? `${value}@` : value + unit
}

/** The amount that a key of the table stands for. */
export function amountOf(key: string): { value: string; unit: string } {
  const [, value = '', unit = ''] = /^([\d./-]+)(.*)$/.exec(key) ?? []
  return { value, unit: unit === '@' ? 'date' : unit }
}
