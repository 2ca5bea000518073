import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { COMPARATOR_WORDS, type Comparator, compare, exact } from '../../../src/calculators/core/index.ts'
import { type Bar, gapOf, missingShare, nearestKept } from '../../../src/calculators/rules/index.ts'

const COMPARATORS = Object.keys(COMPARATOR_WORDS) as Comparator[]
const barOf = (comparator: Comparator, value: string, isWhole = false): Bar => ({
  comparator,
  bar: exact(value),
  isWhole,
  unit: isWhole ? 'person' : 'square-metre',
})

describe('what a figure misses its bar by', () => {
  test.each<[Comparator, string, string, string | null]>([
    ['gte', '5000', '4999.5', '还差 0.5 ㎡'],
    ['gte', '5000', '5000', null],
    ['gt', '5000', '4700', '还差不止 300 ㎡'],
    ['gt', '5000', '5000', '须大于 5,000 ㎡，现在正好相等'],
    ['gt', '5000', '5000.01', null],
    ['lte', '5000', '5300', '须减少 300 ㎡'],
    ['lte', '5000', '5000', null],
    ['lt', '5000', '5300', '须减少不止 300 ㎡'],
    ['lt', '5000', '5000', '须低于 5,000 ㎡，现在正好相等'],
    ['eq', '5000', '4700', '还差 300 ㎡'],
    ['eq', '5000', '5300', '须减少 300 ㎡'],
  ])('decimals, %s %s: %s → %s', (comparator, bar, value, text) => {
    expect(gapOf(exact(value), barOf(comparator, bar))?.text ?? null).toBe(text)
  })

  test.each<[Comparator, string, string, string | null]>([
    ['gte', '3', '2', '还差 1 人'],
    ['gt', '3', '3', '还差 1 人'],
    ['gt', '7/2', '3', '还差 1 人'],
    ['lte', '3', '5', '须减少 2 人'],
    ['lt', '3', '3', '须减少 1 人'],
    ['lt', '7/2', '4', '须减少 1 人'],
    ['eq', '3', '5', '须减少 2 人'],
  ])('whole numbers, %s %s: %s → %s', (comparator, bar, value, text) => {
    expect(gapOf(exact(value), barOf(comparator, bar, true))?.text ?? null).toBe(text)
  })
})

const numbers = fc.integer({ min: 0, max: 4000 }).map((n) => exact(`${n}/8`))
const cases = fc.record({
  comparator: fc.constantFrom(...COMPARATORS),
  bar: numbers,
  value: numbers,
  isWhole: fc.boolean(),
})

describe('every comparator is true in every function', () => {
  test('there is a gap exactly where the bar is not kept, and it is never negative', () => {
    fc.assert(
      fc.property(cases, ({ comparator, bar, value, isWhole }) => {
        const gap = gapOf(value, { comparator, bar, isWhole, unit: undefined })
        expect(gap === null).toBe(compare(value, comparator, bar))
        expect(missingShare(value, { comparator, bar }) >= 0).toBe(true)
        if (gap !== null) expect(gap.text).not.toMatch(/-|(?:还差|须减少)(?:不止)? 0(?![.\d])/)
      }),
    )
  })

  test('the nearest figure keeps the bar, is whole where things are counted, and nothing nearer does', () => {
    fc.assert(
      fc.property(cases, ({ comparator, bar, value, isWhole }) => {
        const nearest = nearestKept({ comparator, bar, isWhole })
        if (nearest === null || compare(value, comparator, bar)) return
        expect(compare(nearest, comparator, bar)).toBe(true)
        if (isWhole) expect(nearest.floor().equals(nearest)).toBe(true)
        const step = exact(isWhole ? '1' : '1/8')
        const nearer = compare(nearest, 'gt', value) ? nearest.sub(step) : nearest.add(step)
        expect(compare(nearer, comparator, bar)).toBe(false)
      }),
    )
  })
})
