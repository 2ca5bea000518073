import fc from 'fast-check'
import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import {
  difference,
  exact,
  exactText,
  haveShortSum,
  parseDecimal,
  product,
  sum,
  writtenExact,
} from '../../../src/calculators/core/index.ts'

const fractions = fc
  .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 1, max: 9999 }))
  .map(([n, d]) => new Fraction(n, d))

test('a sum is the same as adding one by one, in lowest terms', () => {
  fc.assert(
    fc.property(fc.array(fractions, { maxLength: 40 }), (values) => {
      const oneByOne = values.reduce((total, value) => total.add(value), new Fraction(0))
      expect(exactText(sum(values))).toBe(exactText(oneByOne))
    }),
  )
})

test('a sum that is added up further is the same as adding all at once', () => {
  fc.assert(
    fc.property(
      fc.array(fractions, { maxLength: 20 }),
      fc.array(fractions, { maxLength: 20 }),
      (one, other) => {
        expect(exactText(sum([sum(one), sum(other)]))).toBe(exactText(sum([...one, ...other])))
      },
    ),
  )
})

test('a product is the same as the library’s, in lowest terms, and its text reads back', () => {
  fc.assert(
    fc.property(fractions, fractions, (value, factor) => {
      const text = exactText(value.mul(factor))
      expect(exactText(product(value, factor))).toBe(text)
      expect(writtenExact(text).equals(value.mul(factor))).toBe(true)
      expect(exactText(writtenExact(text))).toBe(text)
    }),
  )
})

test('whatever is divided by a decimal of three places and at most 20 adds up to a short sum', () => {
  expect(haveShortSum(Array.from({ length: 20_000 }, (_, index) => BigInt(index + 1)))).toBe(true)
})

test('thousands of long divisors that have nothing in common do not', () => {
  const divisors = Array.from({ length: 2000 }, (_, index) => 10n ** 29n + BigInt(index * 7919 + 1))
  expect(haveShortSum(divisors)).toBe(false)
})

test('a sum of many different denominators is reduced whole', () => {
  // 1/(n(n+1)) for n = 1…1,000 telescopes to 1,000/1,001.
  const values = Array.from({ length: 1000 }, (_, index) => new Fraction(1, (index + 1) * (index + 2)))
  expect(exactText(sum(values))).toBe('1000/1001')
})

test.each([
  [['0.1', '0.2'], '3/10'],
  [['1/3', '1/3', '1/3'], '1'],
  [[], '0'],
])('%j sum to %s', (values, total) => {
  expect(exactText(sum(values.map(exact)))).toBe(total)
})

test('a difference may be negative', () => {
  expect(exactText(difference(exact('0.2'), exact('1/3')))).toBe('-2/15')
})

test.each([
  ['0.1', '1/10'],
  [0.1, '1/10'],
  [' 3.30 ', '33/10'],
  ['1e3', '1000'],
  [1e21, '1000000000000000000000'],
  [1e-7, '1/10000000'],
  ['.5', '1/2'],
  ['5.', '5'],
  ['-2', '-2'],
  ['+2', '2'],
  [-0, '0'],
])('%j reads as %s', (input, value) => {
  expect(exactText(parseDecimal(input) ?? exact(-999))).toBe(value)
})

test.each([
  '',
  '.',
  '-',
  'e3',
  '1e',
  '1,000',
  '0x10',
  '1 2',
  '１',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  true,
  [1],
])('%j reads as nothing', (input) => {
  expect(parseDecimal(input)).toBeNull()
})

test('a number reads as the decimal it prints as', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer().map((value) => value / 1000),
    fc.maxSafeInteger().map((value) => value / 1000),
  )
  fc.assert(
    fc.property(numbers, (value) => {
      expect(exactText(parseDecimal(value) ?? exact(-999))).toBe(
        exactText(parseDecimal(String(value)) ?? exact(-998)),
      )
    }),
  )
})
