import { expect, test } from 'vitest'
import { type Outcome, readDamaged } from '../helpers/read-damaged.ts'

const FILES = 2000
/** Apart from the seeds of the sample in `npm test`. */
const FIRST_SEED = 100_000
/** Of the machine's own work; a page that waits for others is not counted. */
const LONGEST_MS = 1000

test(`${FILES} damaged and forged files: no error but a refusal in words, none reads other figures, none takes a second`, async () => {
  // The libraries are loaded and compiled once, not with the first file.
  for (let seed = 0; seed < 40; seed += 1) await readDamaged(seed)
  const outcomes: Outcome[] = []
  for (let seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed += 1) outcomes.push(await readDamaged(seed))
  const slowest = outcomes.reduce((a, b) => (b.worked > a.worked ? b : a))
  const refused = outcomes.filter(({ isRefused }) => isRefused).length
  console.log(
    `${outcomes.length} files: ${refused} refused in words, ${outcomes.length - refused} read; the slowest took ${slowest.worked.toFixed(0)} ms (${slowest.what}, seed ${slowest.seed})`,
  )
  expect(slowest.worked).toBeLessThan(LONGEST_MS)
}, 1_800_000)
