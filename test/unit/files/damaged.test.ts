import { expect, test } from 'vitest'
import { KINDS_OF_DAMAGE } from '../../helpers/damaged-files.ts'
import { readDamaged } from '../../helpers/read-damaged.ts'

test.each(KINDS_OF_DAMAGE.map((what, kind) => ({ what, kind })))(
  '$what: refused in words, or read with the figures that are in it',
  async ({ what, kind }) => {
    for (let round = 0; round < 6; round += 1) {
      const outcome = await readDamaged(kind + round * KINDS_OF_DAMAGE.length)
      expect(outcome.what).toBe(what)
    }
  },
)

test('the damage does reach what it is meant to reach: most files are refused, some are not', async () => {
  const outcomes = []
  for (let seed = 0; seed < 60; seed += 1) outcomes.push(await readDamaged(seed))
  const refused = outcomes.filter(({ isRefused }) => isRefused).length
  expect(refused).toBeGreaterThan(30)
  expect(refused).toBeLessThan(60)
})
