import { STATUS_WORDS } from '../core/index.ts'
import type { Finding } from './assessment.ts'

/** What a finding comes to, in a word: `达标`, `A 档`, `2027-09-01`. */
export function outcomeWords({ outcome, words }: Finding): string {
  switch (outcome.kind) {
    case 'status':
      return STATUS_WORDS[outcome.status]
    case 'grade':
      return words
    case 'date':
      return outcome.on ?? STATUS_WORDS.unknown
    default:
      return outcome satisfies never
  }
}
