import fc from 'fast-check'
import type { MoeFigures } from '../../src/calculators/index.ts'
import { MOE_CRITERIA } from '../../src/calculators/moe/indicators.ts'

/** Amounts with decimals that binary floating point cannot hold, and small enough that bars are often met by a hair. */
const amounts = fc.integer({ min: 0, max: 600_000 }).map((tenths) => Number((tenths / 10).toFixed(1)))
const counts = fc.nat({ max: 60 })

/** A part and the whole it is counted in. */
const parts = fc.tuple(counts, counts).map(([part, more]) => ({ part, whole: part + more }))

const stages = { establishment: fc.boolean(), acceptance: fc.boolean() }
const judgementIds = MOE_CRITERIA.map(({ id }) => id).filter((id) => /\/(platform|judgement)$/.test(id))

/** One year's papers, one year's or semester's count; of a complete lab three years or six semesters, or more. */
const years = <T>(entries: fc.Arbitrary<T>, isComplete: boolean, fewest = 3) =>
  isComplete
    ? fc.array(entries, { minLength: fewest, maxLength: 8 })
    : fc.array(fc.option(entries), { maxLength: 8 })

/** Figures that a parser accepts. Complete ones have every figure that any criterion of either stage needs. */
export function moeFigures({ isComplete }: { isComplete: boolean }): fc.Arbitrary<MoeFigures> {
  const papers = parts.map(({ part, whole }) => ({ joint: part, total: isComplete ? whole + 1 : whole }))
  const of = <T>(values: fc.Arbitrary<T>) => (isComplete ? values : fc.option(values, { nil: undefined }))
  const requiredKeys = isComplete ? undefined : ([] as [])
  const record = <T extends Record<string, fc.Arbitrary<unknown>>>(model: T) =>
    fc.record(model, requiredKeys === undefined ? {} : { requiredKeys })
  return fc
    .record({
      team: of(parts),
      committee: of(parts),
      rest: record({
        labClass: fc.constantFrom('A', 'B', 'C'),
        agreements: record({ institutional: fc.boolean(), laboratory: fc.boolean() }),
        incubationYears: amounts,
        buildingArea: amounts,
        equipmentValue: amounts,
        annualFunding: years(amounts, isComplete),
        internationalCourses: years(counts, isComplete),
        bilingualCourses: years(counts, isComplete, 6),
        jointGraduateStudents: counts,
        internationalStudents: counts,
        projectsLastThreeYears: counts,
        projectsInConstruction: counts,
        partTimeForeignVisits: counts,
        papers: years(papers, isComplete),
        conferencesLastFiveYears: counts,
        keynotesLastFiveYears: counts,
        conferencesByYear: years(counts, isComplete),
        keynotesByYear: years(counts, isComplete),
        academicOffices: counts,
        judgements: record(Object.fromEntries(judgementIds.map((id) => [id, record(stages)]))),
        notes: fc.record({ 'equipment/value': fc.string({ maxLength: 40 }) }, { requiredKeys: [] }),
      }),
    })
    .map(({ team, committee, rest }) => ({
      ...(rest as MoeFigures),
      ...(team === undefined ? {} : { foreignResearchers: team.part, domesticResearchers: team.whole + 1 }),
      ...(committee === undefined
        ? {}
        : { committeeForeignMembers: committee.part, committeeMembers: committee.whole + 1 }),
    }))
}
