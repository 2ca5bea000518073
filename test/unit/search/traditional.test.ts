import { expect, test } from 'vitest'
import { hasTraditional } from '../../../src/search/traditional.ts'

test.each([
  ['國際合作', true],
  ['实驗室', true],
  ['裏', true],
  ['国际合作怎么折算', false],
  ['part-time ≥5000', false],
  ['', false],
])('%s: %s', (typed, has) => {
  expect(hasTraditional(typed)).toBe(has)
})
