import { expect, test } from 'vitest'
import { junkProfile } from '../helpers/junk-profiles.ts'
import { allResults, unreadable } from '../helpers/junk-results.ts'
import { seeded } from '../helpers/seeded.ts'

const PROFILES = 200_000
/** Apart from the seeds of the sample in `npm test`. */
const FIRST_SEED = 1_000_000

test(`of ${PROFILES} junk figures files nothing throws, and no result holds NaN or Infinity`, () => {
  let slowest = 0
  let figures = 0
  for (let seed = FIRST_SEED; seed < FIRST_SEED + PROFILES; seed += 1) {
    const file = junkProfile(seeded(seed))
    const before = process.cpuUsage()
    const { results } = allResults(file)
    const { user, system } = process.cpuUsage(before)
    slowest = Math.max(slowest, (user + system) / 1000)
    const found = unreadable(results)
    if (found.length > 0) expect.fail(`seed ${seed}: ${found.join('\n')}`)
    figures += 1
  }
  console.log(`${figures} junk files, the slowest assessed in ${slowest.toFixed(0)} ms`)
  expect(Object.keys(Object.prototype)).toEqual([])
}, 3_600_000)
