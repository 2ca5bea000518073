import fc from 'fast-check'
import { type Field, PROFILE_FIELDS, type Shape } from '../../src/calculators/index.ts'
import { validRecords } from '../../src/calculators/records/index.ts'
import { type Draft, FORMAT, type Raw } from '../../src/stores/draft.ts'
import { someRecords } from './random-records.ts'

/** Text as people and spreadsheets write it, with what spreadsheets and XML trip over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '=1+1',
    '+86',
    '-',
    '@x',
    "'=x",
    "''-",
    '\t',
    'a\r\nb',
    '"',
    '_x0041_',
    '<&>',
    ' 前后 ',
    '是',
    '[]',
    '1e3',
    '＝A1',
  ),
)

const decimal = fc.oneof(
  fc.nat({ max: 100_000 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.constantFrom('0.1', '2600', '3.30', '4,000', '１２', '12345678901234567.25', '1e3', -1, '约三百'),
)

/** Drafts of every shape that a form or a figures file can hold, some figures of them wrong. */
export const drafts: fc.Arbitrary<Draft> = object(
  (PROFILE_FIELDS as readonly Field[]).filter(({ key }) => key !== 'format'),
).map((sections) => ({ ...(sections as Draft), format: FORMAT }))

function object(fields: readonly Field[]): fc.Arbitrary<Raw> {
  const model = Object.fromEntries(fields.map((field) => [field.key, ofShape(field)]))
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Raw>
}

function ofShape(shape: Shape): fc.Arbitrary<Raw> {
  switch (shape.kind) {
    case 'decimal':
    case 'count':
      return decimal
    case 'flag':
    case 'answer':
      return fc.boolean()
    case 'choice':
      return fc.constantFrom(...shape.choices.map(({ value }) => value))
    case 'text':
    case 'longtext':
      return text
    case 'day':
      return fc.constantFrom('2024-02-29', '2025-12-31', '1999-01-01')
    case 'list':
      return fc.array(fc.option(ofShape(shape.item)), { maxLength: Math.min(shape.maxItems, 4) })
    case 'object':
      return object(shape.fields)
    case 'json':
      if (shape.isApart) return someRecords.map((records) => validRecords(records, []) as Raw)
      return fc.dictionary(fc.constantFrom('a', 'b', '中'), fc.oneof(text, fc.nat(), fc.boolean()))
    default:
      return shape satisfies never
  }
}
