import { STATUS_WORDS } from '../core/index.ts'
import type { Assessment, Finding, Outcome, Tone } from './assessment.ts'

/** What a finding comes to, in a word: `达标`, `A 档`, `2027-09-01`, `原则上，须说明`. */
export function outcomeWords(
  { outcome, words }: Finding,
  { statusWords = STATUS_WORDS }: Pick<Assessment, 'statusWords'>,
): string {
  switch (outcome.kind) {
    case 'status':
      return statusWords[outcome.status]
    case 'grade':
    case 'state':
      return words
    case 'date':
      return outcome.on ?? statusWords.unknown
    default:
      return outcome satisfies never
  }
}

/** How an outcome stands; a day or a grade that is known stands well. */
export function toneOf(outcome: Outcome): Tone {
  switch (outcome.kind) {
    case 'status':
      return outcome.status
    case 'state':
      return outcome.tone
    case 'grade':
      return outcome.grade === null ? 'unknown' : 'met'
    case 'date':
      return outcome.on === null ? 'unknown' : 'met'
    default:
      return outcome satisfies never
  }
}
