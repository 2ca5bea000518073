import type { Reading } from '../core/index.ts'
import type { ReadingPlace } from '../rules/index.ts'
import { ZHEJIANG_RULES } from './published.ts'
import { type ReadingId, ZHEJIANG_READINGS } from './readings.ts'

/** Every reading at the words it reads, and at the clauses of the rules that carry it. */
export function zhejiangReadingPlaces(): ReadingPlace[] {
  const policy = 'zhejiang-measures'
  const readingOf = (wanted: ReadingId): Reading[] =>
    ZHEJIANG_READINGS.filter(({ id }) => id === wanted).map(({ id, text }) => ({ id, text }))
  return [
    ...ZHEJIANG_READINGS.flatMap(({ id, text, source }) =>
      source === null ? [] : [{ policy, fragment: source.fragment, reading: { id, text } } as const],
    ),
    ...ZHEJIANG_RULES.flatMap(({ rules }) =>
      rules.flatMap(({ fragment, readings = [] }) =>
        readings.flatMap(readingOf).map((reading) => ({ policy, fragment, reading }) as const),
      ),
    ),
  ]
}
