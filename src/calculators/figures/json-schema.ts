import { MAX_DIGITS, UNIT_LABELS } from '../core/index.ts'
import type { CellShape, CountShape, DecimalShape, Field, ListShape, Shape } from './field.ts'
import { LIMITS, maxOf } from './limits.ts'
import { MAX_CELL, NOTHING } from './read-cell.ts'

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

const NULL = { type: 'null' }
/** Days that no month has (30 February) only the parser reports. */
const DAY = '^(19|2\\d)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$'

/** The schema of an object with these fields; every one may be missing or null. */
export function objectSchema(fields: readonly Field[]): JsonSchema {
  const properties = fields.map((field) => [field.key, { title: field.label, ...rowSchema(field) }])
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
}

function rowSchema(field: Field): JsonSchema {
  const description = [field.window, field.hint].filter((text) => text !== undefined).join('；')
  const schema = field.key === 'format' ? shapeSchema(field) : { anyOf: [shapeSchema(field), NULL] }
  return description === '' ? schema : { ...schema, description }
}

function shapeSchema(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'decimal':
    case 'count':
      return numberSchema(shape)
    case 'flag':
    case 'answer':
      return { type: 'boolean' }
    case 'choice':
      return { enum: shape.choices.map(({ value }) => value) }
    case 'text':
    case 'longtext':
      return { type: 'string', maxLength: shape.maxLength }
    case 'cell':
      return cellSchema(shape)
    case 'day':
      return { type: 'string', pattern: DAY, description: '存在的日期，年-月-日' }
    case 'list':
      return listSchema(shape)
    case 'object':
      return objectSchema(shape.fields)
    case 'json':
      return { type: 'object' }
    default:
      return shape satisfies never
  }
}

/** A number, or the same as a plain decimal string, which no rounding can touch. */
function numberSchema(shape: DecimalShape | CountShape): JsonSchema {
  const isCount = shape.kind === 'count'
  const number = {
    type: isCount ? 'integer' : 'number',
    minimum: Number(shape.min ?? '0'),
    ...(shape.above === undefined ? {} : { exclusiveMinimum: Number(shape.above) }),
    maximum: Number(maxOf(shape)),
  }
  const text = { type: 'string', pattern: pattern(shape), maxLength: MAX_DIGITS }
  const unit = shape.unit === undefined ? {} : { description: `单位：${UNIT_LABELS[shape.unit]}` }
  return { anyOf: [number, text], ...unit }
}

/** What a cell takes: its own kind of answer, 无, or blanks. */
function cellSchema({ of, unit }: CellShape): JsonSchema {
  const nothing = { type: 'string', pattern: `^\\s*${NOTHING}?\\s*$` }
  if (of === 'month') return { anyOf: [{ type: 'string', pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' }, nothing] }
  const kind = of === 'count' || of === 'count-share' ? 'count' : 'decimal'
  const number = numberSchema({ kind, ...(unit === undefined ? {} : { unit }) })
  const words = of === 'share' || of === 'count-share' ? { type: 'string', maxLength: MAX_CELL } : nothing
  return { anyOf: [number, words] }
}

/** Plain decimals up to the largest of their kind, which is a power of ten. */
function pattern({ kind }: DecimalShape | CountShape): string {
  const { max, places } = LIMITS[kind]
  const zeros = max.length - 1
  const decimals = (digit: string) => (places === 0 ? '' : `(\\.${digit}{1,${places}})?`)
  return `^0*(\\d{1,${zeros}}${decimals('\\d')}|10{${zeros}}${decimals('0')})$`
}

function listSchema({ item, minItems, maxItems, distinct }: ListShape): JsonSchema {
  const items = { anyOf: [shapeSchema(item), NULL] }
  return {
    type: 'array',
    items,
    ...(minItems === undefined ? {} : { minItems }),
    maxItems,
    ...(distinct === undefined ? {} : { uniqueItems: distinct }),
  }
}
