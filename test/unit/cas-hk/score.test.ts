import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessCasHk,
  type CasHkAssessment,
  casHkGroups,
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
    ['C', { low: 60, high: 60 }, { low: 0, high: 100 }],
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
      coefficients: { A: 1, B: 0.8, C: 0.6, 'below-C': 0 },
      outcomes: { publications: 10, patents: 10, 'other-outcomes': 10, awards: 10 },
    })
  })

  test('no class is derived', () => {
    expect(JSON.stringify([scoreCasHk(all('A')), assessCasHk({})])).not.toMatch(/优秀|良好|合格/)
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
    const worths = steps.flatMap((b) => steps.filter((c) => c <= b).map((c) => ({ B: b / 4, C: c / 4 })))
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
      { numRuns: 25 },
    )
  })

  test('hold every base score between them', () => {
    const share = fc.nat({ max: 1000 })
    fc.assert(
      fc.property(grades, share, share, fc.tuple(share, share, share), (list, first, second, cuts) => {
        const [x = 0, y = 0, z = 0] = [...cuts].sort((a, b) => a - b)
        const score = scoreCasHk(
          graded(list),
          assumed(
            { B: Math.max(first, second) / 1000, C: Math.min(first, second) / 1000 },
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
      }),
    )
  })
})

describe('assumptions that cannot be', () => {
  test.each<[string, unknown, RegExp]>([
    ['C above B', assumed({ B: 0.5, C: 0.6 }), /^C 档的系数（0\.6）不能高于 B 档的系数（0\.5）/],
    ['below-C above C', assumed({ 'below-C': 0.7 }), /^未入档的系数（0\.7）不能高于 C 档的系数（0\.6）/],
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
