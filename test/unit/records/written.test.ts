import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  KINDS,
  type KindName,
  type RecordField,
  readTyped,
  readWritten,
  validRecords,
  writtenCell,
} from '../../../src/calculators/records/index.ts'
import { someRecords } from '../../helpers/random-records.ts'

const field = (kind: KindName, key: string): RecordField => {
  const found = KINDS.find((one) => one.kind === kind)?.fields.find((one) => one.key === key)
  if (found === undefined) throw new Error(`${kind}.${key}`)
  return found
}

describe('what people write in a cell', () => {
  test.each<[KindName, string, string, unknown]>([
    ['projects', 'role', '主持项目', 'led'],
    ['projects', 'role', 'led', 'led'],
    ['projects', 'role', '牵头', '牵头'],
    ['courses', 'semester', '第二学期', 2],
    ['courses', 'semester', '1', 1],
    ['projects', 'joint', '是', true],
    ['projects', 'joint', '√', true],
    ['projects', 'joint', 'N', false],
    ['projects', 'joint', '大概', '大概'],
    ['projects', 'from', '2024年5月7日', '2024-05-07'],
    ['projects', 'from', '２０２４／５', '2024-05'],
    ['projects', 'from', '20240507', '2024-05-07'],
    ['projects', 'from', '2024年', '2024'],
    ['projects', 'from', '2023-02-30', '2023-02-30'],
    ['projects', 'from', '2021—2024', '2021—2024'],
    ['projects', 'funding', '1,200.5', 1200.5],
    ['projects', 'funding', '300000元', 30],
    ['projects', 'funding', '30万美元', '30万美元'],
    ['courses', 'year', '2023-2024学年', 2023],
    ['courses', 'year', '2023-2025', '2023-2025'],
    ['papers', 'types', 'Article；Early Access', ['Article', 'Early Access']],
    ['papers', 'types', '（无）', []],
    [
      'papers',
      'addresses',
      '[Li, A; Wang, B] North Univ, Beijing; Harbour Univ, Hong Kong',
      [
        { authors: ['Li, A', 'Wang, B'], text: 'North Univ, Beijing' },
        { authors: null, text: 'Harbour Univ, Hong Kong' },
      ],
    ],
    ['papers', 'title', ' 001 ', ' 001 '],
    ['papers', 'title', '  ', undefined],
  ])('%s.%s: %s', (kind, key, text, value) => expect(readTyped(field(kind, key), text)).toEqual(value))
})

test('a valid value is what its cell says, for whoever types it and whoever is done with it', () => {
  fc.assert(
    fc.property(someRecords, (records) => {
      const valid = validRecords(records, [])
      for (const { kind, fields } of KINDS)
        for (const record of valid[kind] ?? [])
          for (const each of fields) {
            const cell = writtenCell(each, record[each.key])
            expect(readWritten(each, cell)).toEqual(record[each.key])
            expect(readTyped(each, cell)).toEqual(record[each.key])
          }
    }),
    { numRuns: 100 },
  )
})

test('any list of texts comes back, whatever stands in them', () => {
  const types = field('papers', 'types')
  const addresses = field('papers', 'addresses')
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.array(fc.string())), (texts, authors) => {
      expect(readTyped(types, writtenCell(types, texts))).toEqual(texts)
      const list = authors.map((names, at) => ({ authors: at % 2 ? names : null, text: names.join(',') }))
      expect(readTyped(addresses, writtenCell(addresses, list))).toEqual(list)
    }),
  )
})
