import type { Reading } from '../core/index.ts'

/** The readings that a report uses, numbered in the order they are first used. */
export interface ReadingNotes {
  /** The marks of these readings: `［1］［3］`. */
  readonly marks: (readings: readonly Reading[]) => string
  /** Every reading used, with its number. */
  readonly lines: () => string[]
}

/** Begins to number the readings of a report. */
export function readingNotes(): ReadingNotes {
  const texts = new Map<string, string>()
  const numberOf = ({ id, text }: Reading) => {
    texts.set(id, texts.get(id) ?? text)
    return [...texts.keys()].indexOf(id) + 1
  }
  return {
    marks: (readings) => readings.map((reading) => `［${numberOf(reading)}］`).join(''),
    lines: () => [...texts.values()].map((text, index) => `［${index + 1}］${text}`),
  }
}
