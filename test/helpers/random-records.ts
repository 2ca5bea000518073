import fc from 'fast-check'
import { KINDS, type RecordField, type RecordKind } from '../../src/calculators/records/index.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** Dates near the windows' borders, whole and coarse ones alike. */
export const someDate: fc.Arbitrary<string> = fc
  .tuple(
    fc.integer({ min: 2018, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([year, month, day, coarseness]) => {
    if (coarseness === 0) return String(year)
    if (coarseness === 1) return `${year}-${two(month)}`
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
    return `${year}-${two(month)}-${two(Math.min(day, last))}`
  })

export const someDay: fc.Arbitrary<string> = someDate.filter((date) => date.length === 10)

const indexes = fc.subarray(['SCIE', 'SSCI', 'ESCI', 'CPCI-S', 'CPCI-SSH'])
const types = fc.subarray(['Article', 'Review', 'Editorial Material', 'Retracted Publication'])

function someValue({ key, type }: RecordField): fc.Arbitrary<unknown> {
  if (typeof type !== 'string') return fc.constantFrom(...type.map(({ value }) => value))
  switch (type) {
    case 'date':
      return someDate
    case 'flag':
      return fc.oneof(
        { weight: 4, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      )
    case 'mark':
      return fc.constantFrom(true, undefined)
    case 'number':
    case 'positive':
      return fc.integer({ min: 1, max: 5000 }).map((thousandths) => String(thousandths / 1000))
    case 'year':
      return fc.integer({ min: 2018, max: 2026 })
    case 'texts':
      return key === 'indexes' ? indexes : key === 'types' ? types : fc.constant([])
    case 'addresses':
      return fc.constant(null)
    case 'text':
      return fc.constantFrom('甲', '乙', '丙 丁')
    default:
      return type satisfies never
  }
}

/** A record of a kind, some of its fields missing. A day that could be out of order with another is not made. */
function someRecord({ fields }: RecordKind): fc.Arbitrary<Record<string, unknown>> {
  const entries = fields.map(
    (field) => [field.key, fc.option(someValue(field), { nil: undefined, freq: 8 })] as const,
  )
  return fc
    .record(Object.fromEntries(entries))
    .map((record) => ordered(ordered(record, 'from', 'to'), 'filedOn', 'grantedOn'))
}

function ordered(record: Record<string, unknown>, earlier: string, later: string): Record<string, unknown> {
  const [one, other] = [record[earlier], record[later]]
  if (typeof one !== 'string' || typeof other !== 'string' || !isBefore(other, one)) return record
  return { ...record, [earlier]: other, [later]: one }
}

/** Whether one date is certainly before another, as far as both say. */
function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

/** Records of every kind, each with an id of its own. */
export const someRecords: fc.Arbitrary<Record<string, Record<string, unknown>[]>> = fc.record(
  Object.fromEntries(
    KINDS.map((kind) => [
      kind.kind,
      fc
        .array(someRecord(kind), { maxLength: 6 })
        .map((list) => list.map((record, index) => ({ ...record, id: `${kind.kind}-${index}` }))),
    ]),
  ),
)

export const someDates = fc.record({
  asOf: fc.option(someDay, { nil: null, freq: 8 }),
  establishedOn: fc.option(someDay, { nil: null, freq: 5 }),
  cycleStartedOn: fc.option(someDay, { nil: null, freq: 8 }),
})
