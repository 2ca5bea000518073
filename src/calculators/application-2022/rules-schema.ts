import {
  COMPARATOR,
  closed,
  FRACTION,
  fileSchema,
  list,
  maybe,
  pathSchema,
  READINGS,
  SOURCE,
  TEXT,
} from '../rules/index.ts'
import { POLICY } from './basis.ts'

const PATH = pathSchema('application2022')
const FROM = list(pathSchema('moe'))
const EFFECTS = ['hard', 'judged', 'open', 'priority', 'link', 'advice', 'date', 'checklist']

/** What `application-2022-rules.json` keeps to. */
export const APPLICATION_RULES_SCHEMA = fileSchema('application-2022-rules', {
  policy: { const: POLICY },
  rulesVersion: TEXT,
  rules: list(
    closed({
      id: TEXT,
      label: TEXT,
      effect: { enum: EFFECTS },
      measure: maybe(closed({ shape: { const: 'figure' }, of: PATH })),
      comparator: maybe(COMPARATOR),
      exact: maybe(FRACTION),
      unit: maybe(TEXT),
      on: maybe({ type: 'string', format: 'date' }),
      names: list(TEXT),
      source: SOURCE,
      readings: READINGS,
    }),
  ),
  fields: list(
    closed({
      of: PATH,
      label: TEXT,
      kind: TEXT,
      rows: { type: 'integer', minimum: 1 },
      measure: maybe(closed({ shape: { const: 'words' }, of: PATH })),
      comparator: maybe(COMPARATOR),
      exact: maybe(FRACTION),
      same: maybe(PATH),
      source: SOURCE,
      readings: READINGS,
    }),
  ),
  outline: list(
    closed({
      of: PATH,
      number: TEXT,
      label: TEXT,
      kind: { enum: ['section', 'opinions', 'attachment'] },
      isOptional: { type: 'boolean' },
      source: SOURCE,
      emphasis: maybe(SOURCE),
    }),
  ),
  prefill: list(
    closed({
      of: PATH,
      shape: { enum: ['figure', 'share', 'years', 'shares'] },
      from: FROM,
      caution: maybe(TEXT),
    }),
  ),
  readings: READINGS,
})
