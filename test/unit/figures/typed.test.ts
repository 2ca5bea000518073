import { expect, test } from 'vitest'
import { typedMonth } from '../../../src/calculators/index.ts'

test.each([
  ['2025-03', '2025-03'],
  ['2025/3', '2025-03'],
  [' 2025年3月 ', '2025-03'],
  ['２０２５．３', '2025-03'],
  ['2025年3月1日', '2025-03-01'],
  ['2025-3-1', '2025-03-01'],
  ['无', '无'],
  ['25年3月', '25年3月'],
  ['2025年', '2025年'],
])('a month typed as %s is %s', (typed, month) => {
  expect(typedMonth(typed)).toBe(month)
})
