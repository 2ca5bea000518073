import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessMoe, MOE_SINGLE_FIGURES, type MoeFigures, moeAlong } from '../../../src/calculators/index.ts'
import { moeFigures } from '../../helpers/figures.ts'

test('设备 2500 / 4000: one figure, both stages', () => {
  const ends = moeAlong({}, 'equipmentValue').map(({ stage, from, to }) => [stage, from?.text, to])
  expect(ends).toEqual([
    ['establishment', '2,500 万元', null],
    ['acceptance', '4,000 万元', null],
  ])
})

test('more researchers cost the share: 16 foreign ones are 10 % of at most 160, 15 % of at most 106', () => {
  const ranges = moeAlong({ foreignResearchers: 16 }, 'domesticResearchers')
  expect(ranges.map(({ stage, from, to }) => [stage, from?.exact, to?.exact])).toEqual([
    ['establishment', '50', undefined],
    ['establishment', undefined, '160'],
    ['acceptance', undefined, '106'],
  ])
})

test('of nobody no share is reached, however few there are', () => {
  const ends = moeAlong({ domesticResearchers: 60, foreignResearchers: 0 }, 'domesticResearchers')
  expect(ends.filter(({ to }) => to !== null)).toEqual([])
})

test('a range says met exactly where the assessment does', () => {
  const keys = fc.constantFrom(...MOE_SINGLE_FIGURES)
  fc.assert(
    fc.property(moeFigures({ isComplete: true }), keys, fc.nat({ max: 200 }), (moe, key, value) => {
      const moved: MoeFigures = { ...moe, [key]: value }
      for (const { stage, criterion, from, to } of moeAlong(moved, key)) {
        const found = assessMoe(moved, stage)
          .indicators.flatMap(({ criteria }) => criteria)
          .find(({ id }) => id === criterion)
        const isMet = from === null ? value <= Number(to?.value) : value >= from.value
        if (found?.status !== 'unknown')
          expect(found?.status, `${criterion} ${key}`).toBe(isMet ? 'met' : 'unmet')
      }
    }),
    { numRuns: 500 },
  )
})
