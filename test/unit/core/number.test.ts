import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalText, exact, toNumber } from '../../../src/calculators/core/index.ts'

test.each([
  ['62/5', '12.4', '12.4'],
  ['8', '8', '8'],
  ['4000', '4,000', '4,000'],
  ['1234567.5', '1,234,567.5', '1,234,567.5'],
  ['100', '100', '100'],
  ['0', '0', '0'],
  ['0.005', '0.005', '0.005'],
  ['1/3', '约 0.333', '约 0.334'],
  ['1999999/1000000', '约 1.999', '约 2.000'],
  ['1/30000', '约 0.00003', '约 0.00004'],
  ['0.000000001', '0.000000001', '0.000000001'],
  ['0.0000000009', '小于 0.000000001', '小于 0.000000001'],
])('%s is shown as %s, what is missing of it as %s', (value, down, up) => {
  expect(decimalText(exact(value))).toBe(down)
  expect(decimalText(exact(value), 'up')).toBe(up)
})

test('the double of a decimal is the double that it is written as', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
      const text = String(value)
      fc.pre(!text.includes('e'))
      expect(toNumber(exact(text))).toBe(value)
    }),
  )
})

test('parts too large for doubles still have a quotient', () => {
  const large = 10n ** 400n
  expect(toNumber(exact(`${large * 3n + 1n}/${large * 2n}`))).toBe(1.5)
  expect(toNumber(exact(`-${large}/${large * 4n + 1n}`))).toBe(-0.25)
})

test('what is beyond every double is the largest, never infinite', () => {
  expect(toNumber(exact(`${10n ** 400n}`))).toBe(Number.MAX_VALUE)
  expect(toNumber(exact(`-${10n ** 400n}`))).toBe(-Number.MAX_VALUE)
  expect(toNumber(exact(`1/${10n ** 400n}`))).toBe(0)
})
