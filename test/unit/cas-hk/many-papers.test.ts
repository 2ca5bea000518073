import { expect, test } from 'vitest'
import {
  assessCasHk,
  casHkAlong,
  movableFigures,
  parseProfile,
  reachCasHk,
  scoreCasHk,
} from '../../../src/calculators/index.ts'

/** Busy machines are slow; what freezes a page takes far longer still. */
const MOST_MS = 5000

/** Means of so many digits, all different, that are prime to each other far more often than not. */
function papers(count: number, digits: number) {
  const least = 10n ** BigInt(digits - 1)
  const mean = (index: number) => least + BigInt(index) * ((9n * least) / BigInt(count) - 1n) + 1n
  return Array.from({ length: count }, (_, index) => ({
    impactFactor: `${(index % 60) + 1}.${String((index * 7919) % 1000).padStart(3, '0')}`,
    fieldMeanImpactFactor: `${String(mean(index)).slice(0, 2)}.${String(mean(index)).slice(2)}`,
  }))
}

function read(list: readonly unknown[]) {
  const start = performance.now()
  const { profile, problems } = parseProfile({ casHk: { publications: { papers: list } } })
  const assessment = assessCasHk(profile.casHk)
  scoreCasHk(assessment)
  for (const indicator of assessment.indicators) {
    reachCasHk(profile.casHk, indicator)
    for (const { path } of movableFigures(indicator)) casHkAlong(indicator, path)
  }
  const indicator = assessment.indicators.find(({ id }) => id === 'publications')
  return { indicator, problems, ms: performance.now() - start }
}

test.each([
  { count: 254, digits: 15, what: 'a mean of every field as a spreadsheet computes it' },
  { count: 5000, digits: 4, what: 'thousands of means of four digits' },
])('$count papers with means of $digits digits ($what) are counted exactly', ({ count, digits }) => {
  const { indicator, problems, ms } = read(papers(count, digits))
  expect(problems).toEqual([])
  expect(indicator?.papers?.counted).toBe(count)
  expect(indicator?.grade).toBe('A')
  expect(ms).toBeLessThan(MOST_MS)
})

test.each([
  { count: 20_000, digits: 12 },
  { count: 2000, digits: 20 },
  { count: 20_000, digits: 20 },
])(
  '$count papers with means of $digits digits are refused in words, and nothing waits',
  ({ count, digits }) => {
    const { indicator, problems, ms } = read(papers(count, digits))
    expect(problems.map(({ path }) => path)).toEqual(['casHk.publications.papers'])
    expect(problems[0]?.message).toContain('无法精确相加')
    expect(indicator?.grade).toBeNull()
    expect(ms).toBeLessThan(MOST_MS)
  },
)
