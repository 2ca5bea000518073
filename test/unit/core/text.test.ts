import { describe, expect, it } from 'vitest'
import { exact, numberText, parseDecimal, percentText } from '../../../src/calculators/core/index.ts'

describe('numberText', () => {
  it.each([
    ['0', '0'],
    ['999', '999'],
    ['4000', '4,000'],
    ['1234567.25', '1,234,567.25'],
    ['0.1234567', '0.1234567'],
    ['1/3', '1/3'],
    ['1e-17', '1/100000000000000000'],
    ['1.7976931348623157e+308', '约 1.7976931348623157e+308'],
  ])('%s reads %s', (value, text) => {
    expect(numberText(parseDecimal(value) ?? exact(value))).toBe(text)
  })
})

describe('percentText', () => {
  it.each([
    ['0.125', '0.1', '12.5 %'],
    ['0.15', '0.15', '15 %'],
    ['16/107', '0.15', '约 14.95 %'],
    ['16/107', '0.1495', '约 14.953 %'],
    ['1/3', '0.1', '约 33.33 %'],
    ['1/3', '1/3', null],
    ['333333333333333334/1000000000000000000', '1/3', null],
  ])('%s beside a bar of %s reads %s', (share, bar, text) => {
    expect(percentText(exact(share), exact(bar))).toBe(text)
  })
})
