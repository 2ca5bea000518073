import { addDays, type ISODate, type Source, type Status } from '../../core/index.ts'
import type { Finding, Outcome } from '../../rules/index.ts'
import { readingsOf } from '../readings.ts'
import type { ProcessRule, Span } from '../types.ts'

/** The one column of results. */
export const COLUMN = { id: 'dates', label: '推算' } as const

/** What is asked of days is 符合 or not; nothing here is a standard that one reaches. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  met: '符合',
  unmet: '不满足',
  unknown: '待填写',
}

/** What a rule comes to, with its words and how its open points are read. */
export function findingOf(
  criterion: string,
  outcome: Outcome,
  words: string,
  rule: Pick<ProcessRule, 'source' | 'readings'>,
  { asked = '', also = [] }: { readonly asked?: string; readonly also?: readonly Source[] } = {},
): Finding {
  return {
    column: COLUMN.id,
    criterion,
    outcome,
    words,
    asked,
    source: rule.source,
    also,
    readings: readingsOf([rule]),
    missing: 0,
    judgement: null,
  }
}

/** A day, and what is said of it; nothing of one that is not known. */
export function dayFinding(
  criterion: string,
  on: ISODate | null,
  words: (on: ISODate) => string,
  rule: ProcessRule,
): Finding {
  const said = on === null ? STATUS_WORDS.unknown : words(on)
  return findingOf(criterion, { kind: 'date', on }, said, rule, { asked: rule.label })
}

/** `2024-03-01 至 2027-02-28`, both days included. */
export function spanWords({ from, until }: Span): string {
  return `${from} 至 ${addDays(until, -1)}`
}
