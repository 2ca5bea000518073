import { expect, test } from 'vitest'
import { junkProfile } from '../../helpers/junk-profiles.ts'
import { allResults, unreadable } from '../../helpers/junk-results.ts'
import { seeded } from '../../helpers/seeded.ts'

test('of 2,000 junk files nothing throws, and no result holds a number that is none', () => {
  for (let seed = 1; seed <= 2000; seed += 1) {
    const { problems, results } = allResults(junkProfile(seeded(seed)))
    expect({ seed, found: unreadable(results) }).toEqual({ seed, found: [] })
    for (const { path, message } of problems as { path: string; message: string }[]) {
      expect([typeof path, message.length > 0, message.length < 400]).toEqual(['string', true, true])
    }
  }
}, 240_000)

test('and nothing reaches a prototype', () => {
  for (let seed = 1; seed <= 200; seed += 1) allResults(junkProfile(seeded(seed)))
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { moe?: unknown }).moe).toBeUndefined()
})
