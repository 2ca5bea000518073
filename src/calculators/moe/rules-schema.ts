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

const PATH = pathSchema('moe')
const ENTRIES = { type: 'integer', minimum: 1, description: '至少要有几年（学期）已知' }
const shape = (name: string) => ({ const: name })
const MEASURE = {
  oneOf: [
    closed({ shape: { enum: ['figure', 'agreement', 'judgement'] }, of: PATH }),
    closed({ shape: shape('share'), part: PATH, whole: PATH }),
    closed({ shape: shape('every'), of: PATH, entries: ENTRIES }),
    closed({ shape: shape('every-share'), of: PATH, part: TEXT, whole: TEXT, entries: ENTRIES }),
  ],
}

const DEMAND = maybe(
  closed({
    required: TEXT,
    comparator: maybe(COMPARATOR),
    exact: maybe(FRACTION),
    unit: maybe(TEXT),
    measure: MEASURE,
    period: maybe(SOURCE),
    sources: list(closed({ labClass: maybe({ enum: ['A', 'B', 'C'] }), source: SOURCE })),
    readings: READINGS,
  }),
)

/** What `moe-rules.json` keeps to. */
export const MOE_RULES_SCHEMA = fileSchema('moe-rules', {
  policy: { const: 'moe-standard' },
  rulesVersion: TEXT,
  readings: READINGS,
  indicators: list(
    closed({
      id: TEXT,
      label: TEXT,
      group: TEXT,
      attribute: { enum: ['binding', 'anticipatory'] },
      policy: { const: 'moe-standard' },
      fragment: TEXT,
      criteria: list(
        closed({
          id: TEXT,
          label: TEXT,
          kind: { enum: ['quantitative', 'qualitative'] },
          establishment: DEMAND,
          acceptance: DEMAND,
        }),
      ),
    }),
  ),
})
