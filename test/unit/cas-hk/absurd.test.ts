import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  assessCasHk,
  casHkAlong,
  movableFigures,
  parseProfile,
  reachCasHk,
  scoreCasHk,
} from '../../../src/calculators/index.ts'

/** Everything the calculator says of a file's `casHk`, after the one gate that figures pass. */
function saidOf(casHk: unknown): unknown {
  const { profile } = parseProfile({ casHk })
  const assessment = assessCasHk(profile.casHk)
  return {
    assessment,
    score: scoreCasHk(assessment),
    reach: assessment.indicators.map((indicator) => reachCasHk(profile.casHk, indicator)),
    along: assessment.indicators.flatMap((indicator) =>
      movableFigures(indicator).map(({ path }) => casHkAlong(indicator, path)),
    ),
  }
}

/** Every number and text in a value, with where it stands. */
function leavesOf(value: unknown, path = ''): [string, number | string][] {
  if (typeof value === 'number' || typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${path}.${key}`))
}

/** What no figure may become: not finite, or a double's tail or exponent in words. (Exact values and figures have all their digits.) */
function faultsOf(value: unknown): [string, number | string][] {
  return leavesOf(value).filter(([path, leaf]) =>
    typeof leaf === 'number'
      ? !Number.isFinite(leaf)
      : !/\.(?:exact|value)$/.test(path) && /NaN|Infinity|\d\.\d{12}|\de[+-]?\d/.test(leaf),
  )
}

const huge = fc.constantFrom<unknown>(
  0,
  1,
  0.1,
  '0.1',
  1e-7,
  5e-324,
  1e21,
  1e300,
  Number.MAX_VALUE,
  '999999999999999999999999999999',
  '0.000000000000000000000000001',
  '99999999999999.9999999999999',
  1999.9999999999998,
  1 / 3,
  -1,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  null,
  '',
  'x',
  true,
  {},
)
const group = (...keys: string[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, huge])), { requiredKeys: [] })
const paper = fc.oneof(
  fc.record({ impactFactor: huge, fieldMeanImpactFactor: huge }, { requiredKeys: [] }),
  huge,
)

const absurd = fc.record(
  {
    grades: group('complementarity', 'planning'),
    annualFunding: fc.array(huge, { maxLength: 6 }),
    leaders: fc.array(huge, { maxLength: 4 }),
    projects: group('led', 'subprojects'),
    projectFunding: huge,
    publications: fc.record(
      {
        papers: fc.array(paper, { maxLength: 12 }),
        invitedTalks: huge,
        proceedingsPapers: huge,
        monographs: huge,
        chapters: huge,
      },
      { requiredKeys: [] },
    ),
    patents: group('domesticFiled', 'domesticGranted', 'internationalGranted', 'softwareCopyrights'),
    awards: group('nationalFirst', 'provincialThird', 'internationalEquivalents'),
    exchanges: group('researcherVisits', 'researcherYears', 'studentVisits'),
    symposia: group('international', 'domestic'),
    graduates: group('doctoral', 'master', 'otherAwardEquivalents'),
    highlights: group('scientific', 'technology', 'solutions', 'industry'),
  },
  { requiredKeys: [] },
)

test('whatever figures are admitted, nothing said is NaN, infinite or a double’s tail', () => {
  fc.assert(
    fc.property(absurd, (casHk) => {
      expect(faultsOf(saidOf(casHk))).toEqual([])
    }),
    { numRuns: 400 },
  )
}, 60_000)

test('nor with thousands of papers of different means', () => {
  const papers = Array.from({ length: 4000 }, (_, index) => ({
    impactFactor: `${(index % 60) + 1}.${(index * 7919) % 1000}`,
    fieldMeanImpactFactor: `${(index % 9) + 1}.${(index * 104_729) % 1000}`,
  }))
  expect(faultsOf(saidOf({ publications: { papers } }))).toEqual([])
}, 60_000)
