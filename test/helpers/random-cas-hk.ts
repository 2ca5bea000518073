import fc from 'fast-check'
import type { CasHkFigures } from '../../src/calculators/index.ts'

const few = fc.nat({ max: 12 })
const hundredths = (max: number) => fc.nat({ max: max * 100 }).map((value) => String(value / 100))
const counts = <K extends string>(...keys: readonly K[]) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, few])) as Record<K, typeof few>, { requiredKeys: [] })

const papers = fc.array(
  fc.record(
    {
      impactFactor: hundredths(20),
      fieldMeanImpactFactor: hundredths(9).map((mean) => (mean === '0' ? '1' : mean)),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 8 },
)

/** Valid figures of a lab, some of them missing, on every side of every bar. */
export const casHkFigures: fc.Arbitrary<CasHkFigures> = fc.record(
  {
    annualFunding: fc.array(fc.option(hundredths(150)), { maxLength: 5 }),
    leaders: fc.array(fc.option(fc.nat({ max: 2 })), { minLength: 2, maxLength: 4 }),
    projects: counts('led', 'subprojects'),
    projectFunding: hundredths(2500),
    publications: fc.record(
      { papers, invitedTalks: few, proceedingsPapers: few, monographs: few, chapters: few },
      { requiredKeys: [] },
    ),
    patents: counts('domesticFiled', 'domesticGranted', 'internationalGranted', 'softwareCopyrights'),
    awards: counts(
      'nationalFirst',
      'nationalSecond',
      'provincialFirst',
      'provincialSecond',
      'provincialThird',
    ),
    exchanges: counts('researcherVisits', 'researcherHalfYears', 'researcherYears', 'studentVisits'),
    symposia: counts('international', 'domestic'),
    graduates: counts(
      'doctoral',
      'master',
      'postdoctoral',
      'presidentSpecialAwards',
      'excellentDissertations',
    ),
  },
  { requiredKeys: [] },
)
