import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf } from '../../../src/components/lab/panels/axis.ts'

test.each([
  [5200, ['0', '2,000', '4,000']],
  [1, ['0', '0.2', '0.4', '0.6', '0.8', '1']],
  [10, ['0', '2', '4', '6', '8', '10']],
  [0, []],
  [Number.NaN, []],
  [Number.POSITIVE_INFINITY, []],
])('the axis up to %j', (top, labels) => {
  expect(axisOf(top).map(({ label }) => label)).toEqual(labels)
})

test('an axis has two to six marks, evenly apart, none beyond the end', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (top) => {
      const ticks = axisOf(top)
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(6)
      expect(ticks[ticks.length - 1]?.at).toBeLessThanOrEqual(top)
      expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length)
    }),
  )
})
