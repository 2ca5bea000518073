import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, addYears, isDay } from '../../../src/calculators/core/index.ts'

test.each(['2024-02-29', '2026-01-31', '2000-02-29', '0001-01-01'])('%s is a day', (day) => {
  expect(isDay(day)).toBe(true)
})

test.each([
  '2025-02-29',
  '2026-02-30',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '26-01-01',
  '2026-1-1',
  '2026-01-01T00:00',
  '',
  ' 2026-01-01',
  20260101,
  null,
])('%o is no day', (value) => {
  expect(isDay(value)).toBe(false)
})

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-10', -1, '2025-12-10'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, until) => {
  expect(addMonths(from, months)).toBe(until)
})

test('an anniversary of 29 February falls to the 28th, reckoned from the first day each time', () => {
  expect([1, 2, 3, 4].map((years) => addYears('2024-02-29', years))).toEqual([
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
})

test('days go over months and years, back and forth', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
  expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const from = date.toISOString().slice(0, 10)
      expect(addDays(addDays(from, days), -days)).toBe(from)
    }),
  )
})
