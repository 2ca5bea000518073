import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseProfile } from '../../../src/calculators/index.ts'
import { checkedOf, readableFile } from '../../../src/stores/checked.ts'
import { type Draft, FORMAT, type Raw, withFigure } from '../../../src/stores/draft.ts'

const value = fc.constantFrom<Raw | undefined>('3.3', '３．３', '1,000', '', '-1', 'x', 2, null, undefined)
const edits = fc.array(
  fc.tuple(
    fc.nat({ max: 4 }),
    fc.constantFrom('impactFactor', 'fieldMeanImpactFactor', 'title', 'unknown'),
    value,
  ),
  { minLength: 1, maxLength: 12 },
)

test('a draft edited step by step is checked as one read afresh', () => {
  fc.assert(
    fc.property(edits, (steps) => {
      let draft: Draft = { format: FORMAT }
      for (const [row, key, raw] of steps) {
        draft = withFigure(draft, `casHk.publications.papers.${row}.${key}`, raw)
        const afresh = parseProfile(readableFile(JSON.parse(JSON.stringify(draft))))
        const { profile, problems } = checkedOf(draft)
        expect(profile).toEqual(afresh.profile)
        expect(Array.from(problems)).toEqual(
          Array.from(new Map(afresh.problems.map(({ path, message }) => [path, message]))),
        )
      }
    }),
  )
})
