import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessCasHk, type CasHkFigures, type CasHkIndicatorId } from '../../../src/calculators/index.ts'
import { casHkFigures } from '../../helpers/random-cas-hk.ts'

const ORDER = ['below-C', 'C', 'B', 'A']

function indicator(id: CasHkIndicatorId, figures: CasHkFigures) {
  const found = assessCasHk(figures).indicators.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`No indicator "${id}"`)
  return found
}

/** The figures with `more` added at a path of two keys. */
function withMore(figures: CasHkFigures, path: string, more: number): CasHkFigures {
  const [group = '', key = ''] = path.split('.')
  const before = (figures as Record<string, Record<string, number> | undefined>)[group] ?? {}
  return { ...figures, [group]: { ...before, [key]: (before[key] ?? 0) + more } }
}

const rank = (id: CasHkIndicatorId, figures: CasHkFigures) =>
  ORDER.indexOf(indicator(id, figures).grade ?? '')

describe('到下一档', () => {
  test('12.4 equivalents of patents lack 2.6 to A: each kind alone, the fewest that reach it', () => {
    const { next } = indicator('patents', { patents: { domesticGranted: 3, internationalGranted: 2 } })
    expect(next).toEqual({
      grade: 'A',
      missing: { exact: '13/5', value: 2.6 },
      text: '还差 2.6 当量',
      ways: [
        { figure: 'patents.domesticFiled', more: 13, text: '13 项国内申请发明' },
        { figure: 'patents.domesticGranted', more: 4, text: '4 项国内授权发明' },
        { figure: 'patents.internationalGranted', more: 1, text: '1 项国际授权' },
        { figure: 'patents.softwareCopyrights', more: 6, text: '6 项软件著作权' },
      ],
      others: [],
    })
  })

  test.each<[CasHkIndicatorId, CasHkFigures, string, readonly string[]]>([
    ['project-funding', { projectFunding: 1300 }, '还差 700 万元', []],
    ['annual-funding', { annualFunding: [40, 50] }, '年均还差 5 万元', ['已填的 2 年合计再增加 10 万元']],
    ['leaders', { leaders: [1, 0] }, '第 2 方还差 1 人领军人才', []],
    ['leaders', { leaders: [0, 2, 0] }, '第 1 方、第 3 方各还差 1 人领军人才', []],
    ['leaders', { leaders: [0, 0] }, '任一方还差 1 人领军人才', []],
    [
      'planning',
      { grades: { planning: 'C' } },
      'B 档的要求：未来规划及发展的制定目标一般，规划一般、方案一般具体。',
      [],
    ],
    [
      'publications',
      { publications: { papers: [{ impactFactor: 2, fieldMeanImpactFactor: 3 }] } },
      // 1 − 2/3, cut up so that what is shown suffices.
      '还差 约 0.334 当量',
      ['影响因子与学科平均影响因子之比合计再增加 约 0.334 的论文'],
    ],
  ])('%s with %o', (id, figures, text, others) => {
    expect(indicator(id, figures).next).toMatchObject({ text, others })
  })

  test('nothing is advised at A, while unknown, or where the text prints no grades', () => {
    expect(indicator('symposia', { symposia: { international: 5 } }).next).toBeNull()
    expect(indicator('symposia', {}).next).toBeNull()
    expect(indicator('other-outcomes', { grades: { 'other-outcomes': 'C' } }).next).toBeNull()
  })

  test('adding what is advised reaches the next grade; one fewer does not', () => {
    fc.assert(
      fc.property(casHkFigures, (figures) => {
        for (const { id, grade, next } of assessCasHk(figures).indicators)
          for (const { figure, more } of next?.ways ?? []) {
            expect(more).toBeGreaterThan(0)
            expect(rank(id, withMore(figures, figure, more))).toBeGreaterThanOrEqual(
              ORDER.indexOf(next?.grade ?? ''),
            )
            expect(rank(id, withMore(figures, figure, more - 1))).toBe(ORDER.indexOf(grade ?? ''))
          }
      }),
    )
  })

  test('the missing amount, added in papers or money, reaches the next grade exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199_999 }), (hundredths) => {
        const projectFunding = hundredths / 100
        const { next } = indicator('project-funding', { projectFunding: String(projectFunding) })
        const reached = String((hundredths + Math.round((next?.missing?.value ?? 0) * 100)) / 100)
        expect(indicator('project-funding', { projectFunding: reached }).grade).toBe(next?.grade)
      }),
    )
  })
})

test('one more of anything never lowers a grade', () => {
  const counted = [
    ['projects', 'projects.subprojects'],
    ['publications', 'publications.proceedingsPapers'],
    ['patents', 'patents.domesticFiled'],
    ['awards', 'awards.provincialThird'],
    ['exchanges', 'exchanges.studentVisits'],
    ['symposia', 'symposia.domestic'],
    ['graduates', 'graduates.master'],
  ] as const
  fc.assert(
    fc.property(casHkFigures, fc.constantFrom(...counted), (figures, [id, path]) => {
      expect(rank(id, withMore(figures, path, 1))).toBeGreaterThanOrEqual(rank(id, figures))
    }),
  )
})
