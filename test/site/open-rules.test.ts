import { expect, test } from 'vitest'
import { disagreementsOn, publishedRules } from '../helpers/open-data/disagreements.ts'
import { published } from '../helpers/open-data/published.ts'

const PROFILES = 300

test(`a program that reads only /data/ reaches our verdicts on ${PROFILES} random labs`, () => {
  const rules = publishedRules()
  let compared = 0
  const found = Array.from({ length: PROFILES }, (_, seed) => {
    const result = disagreementsOn(seed, rules)
    compared += result.compared
    return result.found
  })
  expect(found.flat()).toEqual([])
  expect(compared).toBeGreaterThan(PROFILES * 100)
})

test('one threshold of /data/ changed, and it no longer does', () => {
  for (const [indicator, criterion, stage] of [
    [5, 0, 'acceptance'],
    [12, 1, 'establishment'],
    [13, 0, 'acceptance'],
  ] as const) {
    const rules = structuredClone(publishedRules())
    const demand = rules.moe.indicators[indicator]?.criteria[criterion]?.[stage] as { exact: string }
    const [n = '', d] = demand.exact.split('/')
    demand.exact = d === undefined ? String(Number(n) + 1) : `${Number(n) + 1}/${d}`
    const found = Array.from({ length: PROFILES }, (_, seed) => disagreementsOn(seed, rules).found)
    expect(found.flat().length, demand.exact).toBeGreaterThan(0)
  }
})

test('how the rules are worked out is said once, for every shape of a measure', () => {
  const { method } = published<{ method: { id: string; text: string }[] }>('method.json')
  const words = method.map(({ text }) => text).join('\n')
  const { moe, casHk } = publishedRules()
  const shapes = new Set([
    ...moe.indicators.flatMap(({ criteria }) =>
      criteria.flatMap(({ establishment, acceptance }) =>
        [establishment, acceptance].flatMap((demand) => demand?.measure.shape ?? []),
      ),
    ),
    ...casHk.indicators.map(({ measure }) => measure.shape),
  ])
  for (const shape of shapes) expect(words).toContain(shape)
  for (const word of ['gte', 'gt', 'lte', 'lt', 'eq', 'unknown', '不舍入', '合并'])
    expect(words).toContain(word)
})
