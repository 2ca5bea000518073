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
const file = (title: string, properties: Record<string, object>): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title,
  ...closed({ version: TEXT, ...properties }),
})

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

const SOURCE = closed({ policy: TEXT, fragment: TEXT, quote: TEXT })

const DEMAND = maybe(
  closed({
    required: TEXT,
    comparator: maybe({ enum: ['gte', 'gt', 'lte', 'lt', 'eq'] }),
    exact: { description: '最简分数，如 "1/3"', ...maybe({ type: 'string', pattern: '^-?\\d+(/\\d+)?$' }) },
    unit: maybe(TEXT),
    sources: list(closed({ labClass: maybe({ enum: ['A', 'B', 'C'] }), source: SOURCE })),
    readings: list(closed({ id: TEXT, text: TEXT })),
  }),
)

export const MOE_RULES_SCHEMA = file('moe-rules', {
  policy: { const: 'moe-standard' },
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
