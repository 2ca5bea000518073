import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessCasHk, type CasHkFigures, type Grade, reachCasHk } from '../../../src/calculators/index.ts'
import { changed } from '../../helpers/changed.ts'
import { casHkFigures } from '../../helpers/random-cas-hk.ts'

const find = (casHk: CasHkFigures, id: string) => {
  const found = assessCasHk(casHk).indicators.find((indicator) => indicator.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

const rank = (grade: Grade | null | undefined) => ['below-C', 'C', 'B', 'A'].indexOf(grade ?? '')

test.each<[string, string, CasHkFigures, unknown]>([
  [
    '专利 12.4 当量 → A 档 15: 还差 2.6',
    'patents',
    { patents: { domesticGranted: 3, internationalGranted: 2 } },
    [
      [{ path: 'casHk.patents.domesticFiled', value: 13 }],
      [{ path: 'casHk.patents.domesticGranted', value: 7 }],
      [{ path: 'casHk.patents.internationalGranted', value: 3 }],
      [{ path: 'casHk.patents.softwareCopyrights', value: 6 }],
    ],
  ],
  [
    '经费 mean 70 of two years → 100: the last known year takes what is missing',
    'annual-funding',
    { annualFunding: [60, 80, null] },
    [[{ path: 'casHk.annualFunding.1', value: 140 }]],
  ],
  [
    '合作经费 99.5 → 100 万元',
    'project-funding',
    { projectFunding: '99.5' },
    [[{ path: 'casHk.projectFunding', value: 100 }]],
  ],
  ['学术带头人 2 + 0 → 2 + 1', 'leaders', { leaders: [2, 0] }, [[{ path: 'casHk.leaders.1', value: 1 }]]],
  ['nothing at A', 'project-funding', { projectFunding: 2000 }, []],
  ['nothing while unknown', 'patents', {}, []],
])('%s', (_, id, casHk, expected) => {
  expect(reachCasHk(casHk, find(casHk, id))).toEqual(expected)
})

test('each way reaches the next grade, and one less of it does not', () => {
  fc.assert(
    fc.property(casHkFigures, (casHk) => {
      for (const indicator of assessCasHk(casHk).indicators) {
        const step = indicator.kind === 'amount' || indicator.kind === 'mean' ? 0.0001 : 1
        for (const way of reachCasHk(casHk, indicator)) {
          const grade = (less: number) => find(changed({ casHk }, way, less).casHk, indicator.id).grade
          // One project may leap over a band.
          expect(rank(grade(0)), JSON.stringify(way)).toBeGreaterThanOrEqual(rank(indicator.next?.grade))
          expect(grade(step), JSON.stringify(way)).toBe(indicator.grade)
        }
      }
    }),
    { numRuns: 150 },
  )
}, 30_000)
