import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assessCasHk, type CasHkFigures, casHkAlong, movableFigures } from '../../../src/calculators/index.ts'
import { changed } from '../../helpers/changed.ts'
import { casHkFigures } from '../../helpers/random-cas-hk.ts'

const find = (casHk: CasHkFigures, id: string) => {
  const found = assessCasHk(casHk).indicators.find((indicator) => indicator.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

test('国内授权 0.8 each beside 2 international ones (10): C at once, B at once, A from 7', () => {
  const patents = find({ patents: { domesticGranted: 3, internationalGranted: 2 } }, 'patents')
  const along = casHkAlong(patents, 'patents.domesticGranted')
  expect(along).toMatchObject({ base: { exact: '10' }, slope: { exact: '4/5' }, present: { exact: '3' } })
  expect(along?.starts.map(({ grade, from }) => [grade, from.text])).toEqual([
    ['A', '7'],
    ['B', '0'],
    ['C', '0'],
  ])
})

test('the grade along a figure is the assessment’s', () => {
  fc.assert(
    fc.property(casHkFigures, fc.nat({ max: 150 }), (casHk, value) => {
      for (const indicator of assessCasHk(casHk).indicators)
        for (const { path } of movableFigures(indicator)) {
          const along = casHkAlong(indicator, path)
          if (along === null) continue
          const moved = changed({ casHk }, [{ path: `casHk.${path}`, value }]).casHk
          const reached = along.starts.find(({ from }) => value >= from.value)?.grade ?? 'below-C'
          expect(find(moved, indicator.id).grade, path).toBe(reached)
        }
    }),
    { numRuns: 100 },
  )
}, 30_000)
