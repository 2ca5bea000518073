import { describe, expect, test } from 'vitest'
import { assessCasHk, type CasHkFigures, type CasHkIndicatorId } from '../../../src/calculators/index.ts'
import { CAS_HK_CASES } from '../../cases/cas-hk.ts'

function indicator(id: CasHkIndicatorId, figures: CasHkFigures) {
  const found = assessCasHk(figures).indicators.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`No indicator "${id}"`)
  return found
}

const readingsOf = (id: CasHkIndicatorId, figures: CasHkFigures) =>
  indicator(id, figures).readings.map((reading) => reading.id)

describe('the grade of each indicator', () => {
  test.each(CAS_HK_CASES)(
    '$id（$clause）: $figures comes to $exact, $grade',
    ({ id, figures, exact, grade }) => {
      const { equivalent, grade: given } = indicator(id, figures)
      expect({ exact: equivalent?.exact ?? null, grade: given }).toEqual({ exact, grade })
    },
  )

  test('all fifteen are unknown without figures, and nothing is said of them', () => {
    const { indicators, highlights } = assessCasHk({})
    expect(indicators).toHaveLength(15)
    for (const { grade, equivalent, arithmetic, next } of indicators)
      expect({ grade, equivalent, arithmetic, next }).toEqual({ grade: null, next: null })
    expect(highlights).toEqual({ points: 0, met: 0 })
  })

  test('points are those of the table; the four outcomes share 40 and together all come to 100', () => {
    const { indicators } = assessCasHk({})
    const points = Object.fromEntries(
      indicators.map(({ id, points: full, sharedPoints }) => [id, [full, sharedPoints]]),
    )
    expect(points).toEqual({
      complementarity: [10, false],
      planning: [10, false],
      facilities: [5, false],
      'annual-funding': [5, false],
      leaders: [5, false],
      staffing: [5, false],
      projects: [5, false],
      'project-funding': [5, false],
      publications: [40, true],
      patents: [40, true],
      'other-outcomes': [40, true],
      awards: [40, true],
      exchanges: [3, false],
      symposia: [2, false],
      graduates: [5, false],
    })
    const own = indicators.filter(({ sharedPoints }) => !sharedPoints)
    expect(own.reduce((total, entry) => total + entry.points, 0) + 40).toBe(100)
  })
})

describe('the arithmetic written out', () => {
  test.each<[CasHkIndicatorId, CasHkFigures, string]>([
    ['patents', { patents: { domesticGranted: 3, internationalGranted: 2 } }, '3 × 0.8 + 2 × 5 = 12.4 当量'],
    ['patents', { patents: { domesticFiled: 0 } }, '0 当量'],
    ['annual-funding', { annualFunding: [120, null, '90.5'] }, '(120 + 90.5) ÷ 2 = 105.25 万元'],
    ['exchanges', { exchanges: { researcherVisits: 1200 } }, '1,200 × 1 = 1,200 当量'],
    ['awards', { awards: { provincialThird: 1, internationalEquivalents: '2.5' } }, '1 × 1 + 2.5 = 3.5 当量'],
    [
      'publications',
      { publications: { papers: [{ impactFactor: 3.3, fieldMeanImpactFactor: 3 }], invitedTalks: 3 } },
      '1.1（1 篇论文的比值之和） + 3 × 0.5 = 2.6 当量',
    ],
    // 2 − 1/300000 is never shown as 2.
    [
      'publications',
      { publications: { papers: [{ impactFactor: '5.99999', fieldMeanImpactFactor: 3 }] } },
      '约 1.999（1 篇论文的比值之和） = 约 1.999 当量',
    ],
  ])('%s: %o', (id, figures, text) => {
    expect(indicator(id, figures).arithmetic?.text).toBe(text)
  })

  test('each product is exact', () => {
    const { arithmetic } = indicator('patents', { patents: { domesticFiled: 7, softwareCopyrights: 3 } })
    expect(arithmetic?.terms.map(({ figure, product }) => [figure, product])).toEqual([
      ['patents.domesticFiled', '7/5'],
      ['patents.domesticGranted', '0'],
      ['patents.internationalGranted', '0'],
      ['patents.softwareCopyrights', '3/2'],
    ])
  })
})

describe('readings follow the results they touch', () => {
  test.each<[string, CasHkIndicatorId, CasHkFigures, CasHkFigures]>([
    ['leaders-two-and-none', 'leaders', { leaders: [2, 0] }, { leaders: [1, 0] }],
    ['leaders-parties', 'leaders', { leaders: [1, 1, 1] }, { leaders: [1, 1] }],
    [
      'annual-funding-known-years',
      'annual-funding',
      { annualFunding: [100, null] },
      { annualFunding: [1, 1, 1, 1, 1] },
    ],
    ['below-the-lowest-bar', 'patents', { patents: { domesticFiled: 0 } }, { patents: { domesticFiled: 1 } }],
    ['below-the-lowest-bar', 'project-funding', { projectFunding: 99 }, { projectFunding: 100 }],
    [
      'blank-counts-as-zero',
      'symposia',
      { symposia: { domestic: 1 } },
      { symposia: { domestic: 1, international: 0 } },
    ],
    [
      'publications-incomplete-papers',
      'publications',
      { publications: { papers: [{ title: '缺数' }] } },
      { publications: { papers: [] } },
    ],
  ])('%s', (reading, id, touched, untouched) => {
    expect(readingsOf(id, touched)).toContain(reading)
    expect(readingsOf(id, untouched)).not.toContain(reading)
  })

  test('分 and 当量 are added together, and both results say so', () => {
    expect(readingsOf('awards', { awards: { nationalSecond: 1 } })).toContain('awards-points-and-equivalents')
    expect(readingsOf('graduates', { graduates: { doctoral: 1 } })).toContain(
      'graduates-points-and-equivalents',
    )
  })
})

test('papers without an impact factor or a mean are counted apart, by position', () => {
  const papers = [
    { impactFactor: 4, fieldMeanImpactFactor: 2 },
    { impactFactor: 4 },
    { title: '只有题名' },
    null,
    { impactFactor: 4, fieldMeanImpactFactor: 0 },
    { impactFactor: 0, fieldMeanImpactFactor: 2 },
  ]
  expect(indicator('publications', { publications: { papers } })).toMatchObject({
    equivalent: { exact: '2', value: 2 },
    papers: { counted: 2, incomplete: [1, 2, 3, 4] },
  })
})

test('a list in which nothing can be counted says so and stays unknown', () => {
  const { grade, equivalent, arithmetic, papers, readings } = indicator('publications', {
    publications: { papers: [{ impactFactor: 4 }] },
  })
  expect({ grade, equivalent, arithmetic }).toEqual({ grade: null })
  expect(papers).toEqual({ counted: 0, incomplete: [0] })
  expect(readings.map(({ id }) => id)).toContain('publications-incomplete-papers')
})

test.each(['projects', 'publications', 'patents', 'awards', 'exchanges', 'symposia', 'graduates'] as const)(
  '%s: an empty object is unknown',
  (id) => {
    expect(indicator(id, { [id]: {} }).grade).toBeNull()
  },
)

describe('重大联合亮点工作', () => {
  test('each condition met is 10 points beside the 100, without limit', () => {
    const { highlights, highlightKinds } = assessCasHk({ highlights: { scientific: 2, industry: 30 } })
    expect(highlights).toEqual({ points: 320, met: 32 })
    expect(highlightKinds.map(({ kind, points }) => [kind, points])).toEqual([
      ['scientific', 20],
      ['technology', 0],
      ['solutions', 0],
      ['industry', 300],
    ])
  })

  test('conditions ticked one by one count where their number is not given', () => {
    const { highlights, highlightKinds } = assessCasHk({
      highlights: { technology: 1 },
      highlightConditions: { scientific: ['china-top-ten', 'science-magazine'], technology: ['rd-100'] },
    })
    expect(highlights).toEqual({ points: 30, met: 3 })
    expect(highlightKinds[0]?.ticked).toEqual(['china-top-ten', 'science-magazine'])
  })
})

test('an assessment survives JSON, and its source is the clause of the grade reached', () => {
  const assessment = assessCasHk({ patents: { domesticGranted: 10 }, leaders: [2, 0], annualFunding: [1] })
  expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
  expect(assessment.indicators.find(({ id }) => id === 'patents')?.source).toEqual({
    policy: 'cas-hk-evaluation',
    fragment: 'patents',
    quote: '计算得分在 8 当量(含)~15 当量(不含)之间。',
  })
})
