import { expect, test } from 'vitest'
import { disagreementsOn, publishedRules } from '../helpers/open-data/disagreements.ts'

const PROFILES = 10_000
/** Apart from the seeds of the sample in `npm test`. */
const FIRST_SEED = 1_000_000

test(`a program that reads only /data/ reaches our verdicts on ${PROFILES} random labs`, () => {
  const rules = publishedRules()
  let compared = 0
  for (let seed = FIRST_SEED; seed < FIRST_SEED + PROFILES; seed += 1) {
    const result = disagreementsOn(seed, rules)
    compared += result.compared
    if (result.found.length > 0) expect.fail(result.found.join('\n'))
  }
  console.log(`${PROFILES} labs, ${compared} verdicts compared, none differs`)
}, 3_600_000)
