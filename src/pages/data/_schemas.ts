/** A JSON Schema, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>

const TEXT = { type: 'string', minLength: 1 }
const maybe = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: object) => ({ type: 'array', items })
const closed = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
})
/** As `closed`, with properties that may be missing. */
const open = (properties: Record<string, object>, optional: Record<string, object>) => ({
  ...closed(properties),
  properties: { ...properties, ...optional },
})
const file = (title: string, properties: Record<string, object>): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...closed({ version: TEXT, ...properties }),
})

const FRACTION = { type: 'string', pattern: '^-?\\d+(/\\d+)?$', description: '最简分数，如 "1/3"' }
const COMPARATOR = { enum: ['gte', 'gt', 'lte', 'lt', 'eq'] }
const SOURCE = closed({ policy: TEXT, fragment: TEXT, quote: TEXT })
const READINGS = list(closed({ id: TEXT, text: TEXT }))

export const POLICIES_SCHEMA = file('policies', {
  policies: list(
    closed({
      slug: { type: 'string', pattern: '^[a-z0-9-]+$' },
      href: TEXT,
      title: TEXT,
      shortTitle: TEXT,
      issuer: maybe(TEXT),
      documentNumber: maybe(TEXT),
      dates: list(closed({ label: TEXT, value: TEXT })),
      status: closed({ kind: TEXT, label: TEXT, note: TEXT }),
      addressees: maybe(TEXT),
      scope: TEXT,
      circulation: maybe({ const: 'internal' }),
    }),
  ),
})

export const CLAUSES_SCHEMA = file('clauses', {
  clauses: list(
    closed({
      policy: TEXT,
      fragment: { type: 'string', pattern: '^[a-z0-9-]+$' },
      href: TEXT,
      number: { type: 'string' },
      heading: { type: 'string' },
      text: { type: 'string' },
    }),
  ),
})

const PATH = { type: 'string', pattern: '^moe\\.', description: '数据文件中的路径，如 "moe.equipmentValue"' }
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

export const MOE_RULES_SCHEMA = file('moe-rules', {
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

const GRADE = { enum: ['A', 'B', 'C'] }
const CAS_HK_PATH = { type: 'string', pattern: '^casHk\\.', description: '数据文件中的路径' }
const CAS_HK_MEASURE = {
  oneOf: [
    closed({ shape: { enum: ['grade', 'figure', 'mean', 'parties'] }, of: CAS_HK_PATH }),
    closed({
      shape: { const: 'sum' },
      of: CAS_HK_PATH,
      terms: list(
        open(
          { of: CAS_HK_PATH, weight: { type: 'string', pattern: '^\\d+(\\.\\d+)?$' } },
          { ratio: { type: 'array', items: TEXT, minItems: 2, maxItems: 2 } },
        ),
      ),
    }),
  ],
}
const ELEMENTS = closed({
  second: SOURCE,
  rows: list(
    closed({ name: SOURCE, conditions: list(closed({ figures: list(CAS_HK_PATH), source: SOURCE })) }),
  ),
})
const END = closed({ comparator: COMPARATOR, exact: FRACTION, value: { type: 'number' } })

export const CAS_HK_RULES_SCHEMA = file('cas-hk-rules', {
  policy: { const: 'cas-hk-evaluation' },
  rulesVersion: TEXT,
  gradeNames: closed({ A: TEXT, B: TEXT, C: TEXT, 'below-C': TEXT }),
  notes: list(SOURCE),
  groups: list(closed({ label: TEXT, points: { type: 'number' }, source: SOURCE })),
  indicators: list(
    closed({
      id: TEXT,
      label: TEXT,
      group: TEXT,
      second: TEXT,
      kind: { enum: ['judged', 'leaders', 'mean', 'amount', 'equivalent'] },
      points: { type: 'number' },
      sharedPoints: { type: 'boolean', description: '四类成果合计的分值' },
      failingC: { type: 'boolean', description: 'C 档在这一项表示不足，测算时用 failing-C 的系数' },
      pointsSource: SOURCE,
      policy: { const: 'cas-hk-evaluation' },
      fragment: TEXT,
      measure: CAS_HK_MEASURE,
      elements: ELEMENTS,
      terms: list(
        open({ figure: TEXT, label: TEXT, source: SOURCE }, { unit: TEXT, weight: TEXT, exact: FRACTION }),
      ),
      bands: list(open({ grade: GRADE, words: TEXT, source: SOURCE }, { from: END, to: END })),
      words: list(closed({ grade: GRADE, source: SOURCE })),
      readings: READINGS,
    }),
  ),
  highlights: list(
    closed({
      kind: TEXT,
      label: TEXT,
      points: { type: 'number' },
      pointsSource: SOURCE,
      name: SOURCE,
      conditions: list(closed({ id: TEXT, source: SOURCE })),
    }),
  ),
  readings: READINGS,
})
