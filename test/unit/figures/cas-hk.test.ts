import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessCasHk, parseProfile } from '../../../src/calculators/index.ts'
import { casHkFigures } from '../../helpers/random-cas-hk.ts'

const parse = (casHk: unknown) => parseProfile({ format: 'joint-lab-figures/1', casHk })

describe('figures of the CAS–HK evaluation that cannot be right', () => {
  test.each<[string, unknown, RegExp]>([
    ['casHk.patents.domesticFiled', { patents: { domesticFiled: -1 } }, /不能小于 0，现在是 -1/],
    ['casHk.patents.domesticGranted', { patents: { domesticGranted: 1.5 } }, /应为整数，现在是 1\.5/],
    ['casHk.patents.granted', { patents: { granted: 1 } }, /没有“granted”这一项/],
    ['casHk.projectFunding', { projectFunding: '约三百' }, /应填数.*文字“约三百”/],
    ['casHk.annualFunding', { annualFunding: 100 }, /应为列表/],
    ['casHk.annualFunding', { annualFunding: [1, 2, 3, 4, 5, 6] }, /最多 5 项/],
    ['casHk.annualFunding.1', { annualFunding: [1, 'x'] }, /第 2 年/],
    ['casHk.leaders', { leaders: [3] }, /至少 2 项/],
    ['casHk.leaders.0', { leaders: [0.5, 1] }, /应为整数/],
    ['casHk.grades.planning', { grades: { planning: 'below-C' } }, /应为 “A”、“B”、“C”/],
    ['casHk.grades.projects', { grades: { projects: 'A' } }, /没有“projects”这一项/],
    ['casHk.awards.internationalEquivalents', { awards: { internationalEquivalents: -0.5 } }, /不能小于 0/],
    ['casHk.highlights.scientific', { highlights: { scientific: 0.5 } }, /应为整数/],
    ['casHk.highlightConditions.scientific.0', { highlightConditions: { scientific: ['rd-100'] } }, /应为/],
    [
      'casHk.highlightConditions.technology.1',
      { highlightConditions: { technology: ['rd-100', 'rd-100'] } },
      /重复/,
    ],
    [
      'casHk.highlightConditions.technology',
      { highlights: { technology: 2 }, highlightConditions: { technology: ['rd-100'] } },
      /勾选了 1 条，而填写的条数是 2/,
    ],
  ])('%s: %o', (path, casHk, message) => {
    const { problems } = parse(casHk)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]?.message).toMatch(message)
  })

  test.each<[string, unknown, string]>([
    ['no impact factor', { fieldMeanImpactFactor: 2 }, 'impactFactor'],
    ['no mean', { impactFactor: 2 }, 'fieldMeanImpactFactor'],
    ['a mean of 0', { impactFactor: 2, fieldMeanImpactFactor: 0 }, 'fieldMeanImpactFactor'],
    ['a negative impact factor', { impactFactor: -1, fieldMeanImpactFactor: 2 }, 'impactFactor'],
    ['words', { impactFactor: '未知', fieldMeanImpactFactor: 2 }, 'impactFactor'],
  ])(
    'a paper with %s is reported where it stands, kept in its place and left out of the sum',
    (_, paper, key) => {
      const good = { title: '题名', impactFactor: '3.3', fieldMeanImpactFactor: 3 }
      const { profile, problems } = parse({ publications: { papers: [good, paper, good] } })
      expect(problems.map(({ path }) => path)).toEqual([`casHk.publications.papers.1.${key}`])
      expect(profile.casHk.publications?.papers).toHaveLength(3)
      const publications = assessCasHk(profile.casHk).indicators.find(({ id }) => id === 'publications')
      expect(publications).toMatchObject({
        equivalent: { exact: '11/5' },
        papers: { counted: 2, incomplete: [1] },
      })
    },
  )

  test('the number of conditions stands where the ticks differ from it', () => {
    const { profile } = parse({
      highlights: { technology: 2 },
      highlightConditions: { technology: ['rd-100'], industry: ['industry-upgrade'] },
    })
    expect(profile.casHk.highlightConditions).toEqual({ industry: ['industry-upgrade'] })
    expect(assessCasHk(profile.casHk).highlights).toEqual({ points: 30, met: 3 })
  })
})

test('what is valid is assessed as it was given', () => {
  fc.assert(
    fc.property(casHkFigures, (figures) => {
      expect(assessCasHk(parse(figures).profile.casHk)).toEqual(assessCasHk(figures))
    }),
  )
})

test('any value at all is read without throwing, and what is left of it assessed', () => {
  const keys = fc.constantFrom(
    'papers',
    'publications',
    'leaders',
    'annualFunding',
    'highlightConditions',
    'x',
  )
  const junk = fc.object({ key: keys, withBigInt: true, withDate: true, maxDepth: 3 })
  fc.assert(
    fc.property(junk, (casHk) => {
      expect(assessCasHk(parse(casHk).profile.casHk).indicators).toHaveLength(15)
    }),
  )
})
