import { MAX_DIGITS } from '../../core/index.ts'
import type { JsonSchema } from '../../figures/index.ts'
import { KINDS, type RecordField } from './kinds.ts'

const NULL = { type: 'null' }
const TEXTS = { type: 'array', items: { type: 'string' } }
/** What a blank string is: not known. */
const BLANK = { type: 'string', pattern: '^\\s*$' }

/** The schema of `records`: a list for each kind, every field of a record missing, null or as its kind says. */
export function recordsSchema(): JsonSchema {
  const lists = KINDS.map(({ kind, label, fields }) => [
    kind,
    {
      title: label,
      anyOf: [
        {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              id: { type: 'string', pattern: '\\S', description: '在这张表里不重复。' },
              ...Object.fromEntries(fields.map((field) => [field.key, fieldSchema(field)])),
            },
            required: ['id'],
            additionalProperties: false,
          },
        },
        NULL,
      ],
    },
  ])
  return { type: 'object', properties: Object.fromEntries(lists), additionalProperties: false }
}

function fieldSchema({ label, type }: RecordField): JsonSchema {
  const own = typeof type === 'string' ? SCHEMAS[type] : { enum: type.map(({ value }) => value) }
  return { title: label, anyOf: [own, NULL, BLANK] }
}

const DATE = '^\\s*(19\\d{2}|20\\d{2}|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?\\s*$'
const DECIMAL = `^\\s*\\+?(\\d+\\.?\\d*|\\.\\d+)\\s*$`

const SCHEMAS: Readonly<Record<Extract<RecordField['type'], string>, JsonSchema>> = {
  text: { type: 'string' },
  date: { type: 'string', pattern: DATE, description: '日、月或年：2024-05-17、2024-05、2024。' },
  flag: { type: 'boolean' },
  mark: { type: 'boolean', description: '没有即为否。' },
  number: {
    anyOf: [
      { type: 'number', minimum: 0 },
      { type: 'string', pattern: DECIMAL, maxLength: MAX_DIGITS },
    ],
  },
  positive: {
    anyOf: [
      { type: 'number', exclusiveMinimum: 0 },
      { type: 'string', pattern: DECIMAL, maxLength: MAX_DIGITS },
    ],
  },
  year: {
    anyOf: [
      { type: 'integer', minimum: 1900, maximum: 2100 },
      { type: 'string', pattern: '^\\s*(19\\d{2}|20\\d{2}|2100)\\s*$' },
    ],
  },
  texts: TEXTS,
  addresses: {
    type: 'array',
    items: {
      type: 'object',
      properties: { authors: { anyOf: [TEXTS, NULL] }, text: { type: 'string' } },
      required: ['text'],
    },
  },
}
