import { ENTRY_WORDS } from '../figures/index.ts'
import { fieldOf } from './figures.ts'
import { type Held, NOT_GIVEN } from './hold.ts'
import type { EveryMeasure } from './types.ts'

/** What one entry is called: 年, 学期. */
export function entryWord({ of }: EveryMeasure): string {
  const field = fieldOf(of)
  return field.kind === 'list' ? ENTRY_WORDS[field.per] : ''
}

/**
 * How many entries are filled in: `已填 1 年，建设期共 3 年` where they are too few, `已填 1 年` where one is enough
 * because no period is named. `null` where nothing is filled in, or nothing depends on how many are.
 */
export function filledText(measure: EveryMeasure, held: readonly Held[]): string | null {
  const word = entryWord(measure)
  const filled = held.filter(({ text }) => text !== NOT_GIVEN).length
  if (filled === 0) return null
  if (measure.entries === 1) return `已填 ${filled} ${word}`
  return filled < measure.entries ? `已填 ${filled} ${word}，建设期共 ${measure.entries} ${word}` : null
}
