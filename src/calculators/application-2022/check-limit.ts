import { compare, exact, parseDecimal } from '../core/index.ts'
import { countWords, type WordCount } from './count-words.ts'

export interface LimitCheck extends WordCount {
  /** `near`: the 字 are within the limit and the characters are not; how the on-line system counts is not known. */
  readonly status: 'empty' | 'met' | 'near' | 'unmet'
}

/**
 * A text held against its limit in 字; exactly the limit is within. `limit` is a whole number of 字; a limit
 * that is no number is met by no text. Never throws.
 */
export function checkLimit(text: string, limit: number): LimitCheck {
  const count = countWords(text)
  const bar = parseDecimal(limit)
  const isWithin = (number: number) => bar !== null && compare(exact(number), 'lte', bar)
  if (count.words === 0) return { status: 'empty', ...count }
  if (!isWithin(count.words)) return { status: 'unmet', ...count }
  return { status: isWithin(count.characters) ? 'met' : 'near', ...count }
}
