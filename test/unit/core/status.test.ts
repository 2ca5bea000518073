import { expect, test } from 'vitest'
import { combineStatus, type Status } from '../../../src/calculators/core/index.ts'

test.each<[Status[], Status]>([
  [['met', 'met'], 'met'],
  [['met', 'unknown'], 'unknown'],
  [['unknown', 'unmet', 'met'], 'unmet'],
])('%j together are %s', (parts, whole) => {
  expect(combineStatus(parts)).toBe(whole)
})
