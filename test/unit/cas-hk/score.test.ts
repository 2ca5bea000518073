import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessCasHk,
  type CasHkAssessment,
  type CasHkFigures,
  casHkGroups,
  casHkRules,
  DEFAULT_ASSUMPTIONS,
  type Grade,
  type ScoreAssumptions,
  scoreCasHk,
} from '../../../src/calculators/index.ts'

/** An assessment with these grades, in the table's order. */
function graded(grades: readonly (Grade | null)[]): CasHkAssessment {
  const assessment = assessCasHk({})
  const indicators = assessment.indicators.map((entry, index) => ({ ...entry, grade: grades[index] ?? null }))
  return { ...assessment, indicators }
}

const all = (grade: Grade | null) => graded(Array<Grade | null>(15).fill(grade))

const assumed = (coefficients: object, outcomes: object = {}): ScoreAssumptions => ({
  coefficients: { ...DEFAULT_ASSUMPTIONS.coefficients, ...coefficients },
  outcomes: { ...DEFAULT_ASSUMPTIONS.outcomes, ...outcomes },
})

describe('the score under assumptions', () => {
  test.each<[Grade | null, object, object]>([
    ['A', { low: 100, high: 100 }, { low: 100, high: 100 }],
    ['B', { low: 80, high: 80 }, { low: 0, high: 100 }],
    // 60 of the 100 are of rows where C is an amount: 0.6 × 60; the other 40 earn 0.
    ['C', { low: 36, high: 36 }, { low: 0, high: 100 }],
    ['below-C', { low: 0, high: 0 }, { low: 0, high: 0 }],
    [null, { low: 0, high: 100 }, { low: 0, high: 100 }],
  ])('all %s: base %o, bounds %o', (grade, base, bounds) => {
    expect(scoreCasHk(all(grade))).toMatchObject({ base, bounds })
  })

  test('the 40 points divide as assumed, exactly', () => {
    const assessment = assessCasHk({ patents: { domesticGranted: 10 } })
    const score = scoreCasHk(assessment, assumed({ B: 0.7 }, { publications: 9.9, patents: 10.1 }))
    expect(score.indicators.find(({ id }) => id === 'patents')).toEqual({
      id: 'patents',
      low: 7.07,
      high: 7.07,
    })
    // 89.9 points unknown beside 7.07 sure.
    expect(score.base).toEqual({ low: 7.07, high: 96.97 })
  })

  test('one strong outcome may be worth 40 or nothing', () => {
    const grades = all('below-C').indicators.map(({ id }) => (id === 'awards' ? 'A' : 'below-C') as Grade)
    expect(scoreCasHk(graded(grades)).bounds).toEqual({ low: 0, high: 40 })
  })

  test('the shares of the first-level indicators are out of their printed points and sum to the base', () => {
    const score = scoreCasHk(graded(['A', 'B', 'C', 'below-C', null, 'A', 'B']))
    expect(score.groups.map(({ label, points }) => [label, points])).toEqual(
      casHkGroups.map(({ label, points }) => [label, points]),
    )
    expect(score.groups.reduce((total, { low }) => total + low, 0)).toBe(score.base.low)
    expect(casHkGroups.reduce((total, { points }) => total + points, 0)).toBe(100)
  })

  test('highlights stand beside the 100', () => {
    const score = scoreCasHk(assessCasHk({ highlights: { solutions: 2 } }))
    expect(score).toMatchObject({ highlights: 20, base: { low: 0, high: 100 } })
  })

  test('the assumptions used are told, and the defaults are those of the table', () => {
    expect(scoreCasHk(all('A')).assumptions).toEqual({
      coefficients: { A: 1, B: 0.8, C: 0.6, 'failing-C': 0, 'below-C': 0 },
      outcomes: { publications: 10, patents: 10, 'other-outcomes': 10, awards: 10 },
    })
  })

  test('no class is derived', () => {
    // The text itself calls 50 万元 a year 合格: its words are quoted, no class follows.
    const said = JSON.stringify([scoreCasHk(all('A')), assessCasHk({})])
    expect(said.split('年均50万元及以上为合格').join('')).not.toMatch(/优秀|良好|合格/)
  })
})

describe('a C that is a failure', () => {
  const FAILING = ['complementarity', 'planning', 'facilities', 'annual-funding', 'leaders', 'staffing']

  test.each(all('C').indicators.map(({ id }) => id))('%s: earns its own coefficient', (id) => {
    const worth = (coefficients: object) =>
      scoreCasHk(all('C'), assumed(coefficients)).indicators.find((each) => each.id === id)?.low ?? Number.NaN
    const full = worth({ B: 1, C: 1, 'failing-C': 1 })
    expect(worth({ C: 0.75, 'failing-C': 0.5 })).toBe(full * (FAILING.includes(id) ? 0.5 : 0.75))
    expect(casHkRules.find((rule) => rule.id === id)?.failingC).toBe(FAILING.includes(id))
  })

  test.each<[string, CasHkFigures]>([
    [
      'as it fills in the form',
      {
        grades: { complementarity: 'C', planning: 'C', facilities: 'C', staffing: 'C' },
        annualFunding: [0, 0, 0, 0, 0],
        leaders: [0, 0],
        projects: { led: 0 },
        projectFunding: 0,
        publications: { papers: [] },
        patents: { domesticFiled: 0 },
        awards: { nationalFirst: 0 },
        exchanges: { studentVisits: 0 },
        symposia: { domestic: 0 },
        graduates: { master: 0 },
      },
    ],
  ])('a lab that has nothing scores nothing, %s', (_, figures) => {
    // Only 其他联合成果, which the lab may grade itself, is open: its 10 points.
    expect(scoreCasHk(assessCasHk(figures)).base).toEqual({ low: 0, high: 10 })
  })

  test('assumptions saved before it was told apart mean 0 by it', () => {
    const { 'failing-C': _, ...before } = DEFAULT_ASSUMPTIONS.coefficients
    const score = scoreCasHk(all('C'), { ...DEFAULT_ASSUMPTIONS, coefficients: before })
    expect(score).toEqual(scoreCasHk(all('C')))
    expect(score.assumptions.coefficients['failing-C']).toBe(0)
  })
})

describe('bounds over every admissible assumption', () => {
  const grades = fc.array(fc.constantFrom<Grade | null>('A', 'B', 'C', 'below-C', null), {
    minLength: 15,
    maxLength: 15,
  })
  const steps = [0, 1, 2, 3, 4]

  test('are the lowest and the highest of all combinations', () => {
    const divisions = steps.flatMap((a) =>
      steps.flatMap((b) => steps.flatMap((c) => (a + b + c <= 4 ? [[a, b, c, 4 - a - b - c]] : []))),
    )
    const worths = steps.flatMap((b) =>
      steps
        .filter((c) => c <= b)
        .flatMap((c) => steps.filter((f) => f <= c).map((f) => ({ B: b / 4, C: c / 4, 'failing-C': f / 4 }))),
    )
    fc.assert(
      fc.property(grades, (list) => {
        const assessment = graded(list)
        const scores = divisions.flatMap(([publications = 0, patents = 0, other = 0, awards = 0]) =>
          worths.map((worth) => {
            const outcomes = {
              publications: publications * 10,
              patents: patents * 10,
              'other-outcomes': other * 10,
              awards: awards * 10,
            }
            return scoreCasHk(assessment, assumed(worth, outcomes)).base
          }),
        )
        expect(scoreCasHk(assessment).bounds).toEqual({
          low: Math.min(...scores.map(({ low }) => low)),
          high: Math.max(...scores.map(({ high }) => high)),
        })
      }),
      { numRuns: 8 },
    )
  })

  test('hold every base score between them', () => {
    const share = fc.nat({ max: 1000 })
    fc.assert(
      fc.property(
        grades,
        fc.tuple(share, share, share),
        fc.tuple(share, share, share),
        (list, worth, cuts) => {
          const [failing = 0, C = 0, B = 0] = [...worth].sort((a, b) => a - b)
          const [x = 0, y = 0, z = 0] = [...cuts].sort((a, b) => a - b)
          const score = scoreCasHk(
            graded(list),
            assumed(
              { B: B / 1000, C: C / 1000, 'failing-C': failing / 1000 },
              {
                publications: (x * 4) / 100,
                patents: ((y - x) * 4) / 100,
                'other-outcomes': ((z - y) * 4) / 100,
                awards: ((1000 - z) * 4) / 100,
              },
            ),
          )
          expect(score.base.low).toBeGreaterThanOrEqual(score.bounds.low)
          expect(score.base.high).toBeLessThanOrEqual(score.bounds.high)
          expect(score.base.low).toBeLessThanOrEqual(score.base.high)
        },
      ),
    )
  })
})

describe('assumptions that cannot be', () => {
  test.each<[string, unknown, RegExp]>([
    ['C above B', assumed({ B: 0.5, C: 0.6 }), /^C 档的系数（0\.6）不能高于 B 档的系数（0\.5）/],
    [
      'below-C above failing-C',
      assumed({ 'below-C': 0.7 }),
      /^未达 C 档的系数（0\.7）不能高于 C 档（表示不足）的系数（0）/,
    ],
    [
      'failing-C above C',
      assumed({ 'failing-C': 0.61 }),
      /^C 档（表示不足）的系数（0\.61）不能高于 C 档的系数（0\.6）/,
    ],
    [
      'failing-C that is no number',
      assumed({ 'failing-C': 'x' }),
      /^C 档（表示不足）的系数应为不小于 0 的数/,
    ],
    ['A above 1', assumed({ A: 1.1 }), /^A 档的系数应在 0 到 1 之间，现在是 1\.1/],
    ['a negative coefficient', assumed({ C: -0.1 }), /^C 档的系数应为不小于 0 的数，现在是 -0\.1/],
    ['no number', assumed({ B: Number.NaN }), /^B 档的系数应为不小于 0 的数，现在填的不是数/],
    ['outcomes of 43.3', assumed({}, { awards: 13.3 }), /合计应为 40 分.*现在合计 43\.3 分/],
    [
      'outcomes of 0',
      assumed({}, { publications: 0, patents: 0, 'other-outcomes': 0, awards: 0 }),
      /现在合计 0 分/,
    ],
    ['a negative outcome', assumed({}, { awards: -10, patents: 30 }), /^“联合获奖”的分值应为不小于 0 的数/],
    ['missing outcomes', { coefficients: DEFAULT_ASSUMPTIONS.coefficients }, /^“联合发表物”的分值/],
    ['an empty object', {}, /^A 档的系数/],
  ])('%s', (_, assumptions, message) => {
    const score = () => scoreCasHk(all('A'), assumptions as ScoreAssumptions)
    expect(score).toThrow(RangeError)
    expect(score).toThrow(message)
  })

  test('coefficients below 1 for A, equal ones and tenths that sum to 40 are admissible', () => {
    expect(scoreCasHk(all('A'), assumed({ A: 0.9, B: 0.9, C: 0.9 })).base.low).toBe(90)
    // 0.1 + 0.2 + 39.6 + 0.1 is not 40 in binary.
    const outcomes = { publications: 0.1, patents: 0.2, 'other-outcomes': 39.6, awards: 0.1 }
    expect(scoreCasHk(all('A'), assumed({}, outcomes)).base.low).toBe(100)
  })
})
