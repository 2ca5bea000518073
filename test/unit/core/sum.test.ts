import fc from 'fast-check'
import Fraction from 'fraction.js'
import { expect, test } from 'vitest'
import { gcd } from '../../../src/calculators/core/gcd.ts'
import { difference, exact, exactText, parseDecimal, sum } from '../../../src/calculators/core/index.ts'

function euclid(a: bigint, b: bigint): bigint {
  return b === 0n ? a : euclid(b, a % b)
}

const large = fc.bigInt({ min: 0n, max: 1n << 400n })

test("the greatest common divisor is Euclid's, for small and for large numbers", () => {
  fc.assert(
    fc.property(large, large, fc.bigInt({ min: 1n, max: 1n << 90n }), (a, b, factor) => {
      expect(gcd(a * factor, b * factor)).toBe(euclid(a * factor, b * factor))
    }),
  )
})

test('consecutive Fibonacci numbers, which take the most steps, have no common divisor', () => {
  let [a, b] = [1n, 1n]
  for (let step = 0; step < 700; step += 1) {
    ;[a, b] = [b, a + b]
    expect(gcd(a, b)).toBe(1n)
  }
})

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

test('a sum of more than one block of denominators is reduced whole', () => {
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
