import type { JsonSchema } from '../figures/index.ts'
import { closed, fileSchema, list, pathSchema, READINGS, SOURCE, TEXT } from '../rules/index.ts'
import { RESULTS } from './cas-hk-codes.ts'

const RESULT: JsonSchema = { enum: RESULTS.map(({ value }) => value) }
const NUMBER: JsonSchema = { type: 'integer' }

/** What `timeline-rules.json` keeps to. */
export const TIMELINE_RULES_SCHEMA = fileSchema('timeline-rules', {
  rulesVersion: TEXT,
  periods: list(
    closed({
      rule: TEXT,
      years: NUMBER,
      asWritten: TEXT,
      of: pathSchema('dates'),
      runs: { enum: ['from', 'up-to'], description: '自该日起往后，或止于该日（含）往前' },
    }),
  ),
  signatures: list(closed({ parties: NUMBER, asWritten: TEXT })),
  secondReviewAfter: list(RESULT),
  consequences: list(
    closed({
      rule: TEXT,
      status: TEXT,
      after: list({ anyOf: [RESULT, { const: 'absent' }] }),
      consequence: TEXT,
    }),
  ),
  groups: list(
    closed({
      id: TEXT,
      title: TEXT,
      rules: list(closed({ id: TEXT, label: TEXT, effect: TEXT, source: SOURCE, readings: list(TEXT) })),
    }),
  ),
  readings: READINGS,
})
