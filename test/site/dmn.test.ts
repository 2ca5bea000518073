import { describe, expect, test } from 'vitest'
import { parseProfile } from '../../src/calculators/index.ts'
import { ownMoe, publishedRules, STAGES } from '../helpers/open-data/disagreements.ts'
import { dmnDecisions, feelVerdicts } from '../helpers/open-data/dmn.ts'
import { randomProfile } from '../helpers/open-data/random-profile.ts'
import { seeded } from '../helpers/seeded.ts'

const PROFILES = 100
const nameOf = (id: string) => id.replace(/[/-]/g, '_')

describe.each(STAGES)('dmn/moe-%s.dmn.xml', (stage) => {
  test('is read without a warning', async () => {
    const { decisions, warnings } = await dmnDecisions(stage)
    expect(warnings).toEqual([])
    expect(decisions.length).toBeGreaterThan(19)
  })

  test(`in a FEEL engine gives our verdicts on ${PROFILES} random labs`, async () => {
    const { decisions } = await dmnDecisions(stage)
    const rules = publishedRules()
    for (let seed = 0; seed < PROFILES; seed += 1) {
      const { moe } = parseProfile(randomProfile(rules, seeded(seed))).profile
      const ours = Object.entries(ownMoe(moe ?? {}, stage)).map(([id, status]) => [nameOf(id), status])
      expect(feelVerdicts(decisions, moe ?? {}), `seed ${seed}`).toEqual(Object.fromEntries(ours))
    }
  })
})
