import { describe, expect, test } from 'vitest'
import { assessCasHk } from '../../../src/calculators/cas-hk/assess.ts'
import { casHkOverview } from '../../../src/calculators/cas-hk/overview.ts'

const rowOf = (id: string, figures: Parameters<typeof assessCasHk>[0] = {}) => {
  const row = casHkOverview(assessCasHk(figures))
    .indicators.flatMap(({ rows }) => rows)
    .find((each) => each.id === id)
  if (row === undefined) throw new Error(id)
  return row
}

const rows = casHkOverview(assessCasHk({})).indicators.flatMap((indicator) => indicator.rows)

test.each(rows.filter(({ figures }) => figures.length > 0).map((row) => [row.id, row] as const))(
  '%s: what may not be overlooked is cut from the text',
  (_, row) => {
    expect(row.conditions?.length).toBeGreaterThan(0)
    for (const { quote, short, figures } of row.conditions ?? []) {
      for (const part of short.split('……')) expect(quote).toContain(part)
      for (const path of figures) expect([...row.figures, row.tab?.figure]).toContain(path)
    }
  },
)

describe('in few words: what each grade asks, or what lifts it', () => {
  test.each<[string, Parameters<typeof assessCasHk>[0], string]>([
    ['projects', {}, 'A ≥ 25，B ≥ 5，C ≥ 2 当量'],
    ['annual-funding', {}, 'A ≥ 100，B ≥ 50，C < 50 万元'],
    [
      'patents',
      { patents: { domesticGranted: 3, internationalGranted: 2 } },
      '到 A 档：还差 2.6 当量，如 1 项国际授权',
    ],
    ['patents', { patents: { internationalGranted: 3 } }, ''],
    ['planning', {}, 'A 档的要求：未来规划及发展的制定目标明确，规划科学、方案具体、特色鲜明。'],
    [
      'planning',
      { grades: { planning: 'C' } },
      'B 档的要求：未来规划及发展的制定目标一般，规划一般、方案一般具体。',
    ],
    ['other-outcomes', { grades: { 'other-outcomes': 'B' } }, '可在自评报告中说明，由专家组具体讨论决定。'],
    ['leaders', {}, 'A 档的要求：联合双方或多方带头人分别各有1人及以上领军人才。'],
  ])('%s with %j', (id, figures, asked) => {
    expect(rowOf(id, figures).findings[0]?.asked).toBe(asked)
  })
})

test('the opened row marks the words reached and has every way up', () => {
  const row = rowOf('patents', { patents: { domesticGranted: 3, internationalGranted: 2 } })
  expect(row.words?.map(({ label, isReached }) => [label, isReached])).toEqual([
    ['A', false],
    ['B', true],
    ['C', false],
  ])
  expect(row.lift).toMatch(/^到 A 档：还差 2\.6 当量：13 项国内申请发明，或 4 项.*，或 1 项国际授权，或 6 项/)
})

test('the papers stand on a sheet of their own, with how many count', () => {
  expect(rowOf('publications').tab?.words).toBe('论文 0 篇')
  const papers = [{ impactFactor: '3', fieldMeanImpactFactor: '2' }, { title: '甲' }]
  expect(rowOf('publications', { publications: { papers } } as never).tab?.words).toBe('论文 2 篇，计入 1 篇')
})
