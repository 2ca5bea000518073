import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  assessMoe,
  type MoeAssessment,
  type MoeCriterion,
  type MoeFigures,
  type Stage,
  type Status,
} from '../../../src/calculators/index.ts'
import { MOE_RULES } from '../../../src/calculators/moe/rules.ts'
import type { NumberDemand } from '../../../src/calculators/moe/types.ts'
import { moeFigures } from '../../helpers/figures.ts'

const stages = fc.constantFrom<Stage>('establishment', 'acceptance')
const some = moeFigures({ isComplete: false })
const complete = moeFigures({ isComplete: true })

const DEMANDS = MOE_RULES.flatMap(({ criteria }) =>
  criteria.flatMap(({ id, at }) =>
    (Object.entries(at) as [Stage, NumberDemand][]).flatMap(([stage, demand]) =>
      'value' in demand ? [{ id, stage, demand }] : [],
    ),
  ),
)
const demands = fc.constantFrom(...DEMANDS)

const STAGES = ['establishment', 'acceptance'] as const
const SIZES = { binding: 10, anticipatory: 9 } as const

/** Everything that a lab judges by words. */
const JUDGED = MOE_RULES.flatMap(({ id: indicator, attribute, criteria }) =>
  criteria.flatMap(({ id, kind, at }) =>
    kind === 'qualitative'
      ? STAGES.filter((stage) => at[stage] !== undefined).map((stage) => ({
          id,
          stage,
          indicator,
          attribute,
        }))
      : [],
  ),
)

/** A lab that meets every criterion of both stages, each number on its bar or a hair above. */
const EVERYTHING: MoeFigures = {
  labClass: 'B',
  incubationYears: 2,
  agreements: { institutional: true, laboratory: true },
  buildingArea: 5000,
  equipmentValue: 4000,
  annualFunding: [1000, 1000, 1000],
  internationalCourses: [3, 3, 3],
  bilingualCourses: [3, 3, 3, 3, 3, 3],
  jointGraduateStudents: 20,
  internationalStudents: 20,
  projectsLastThreeYears: 3,
  projectsInConstruction: 5,
  domesticResearchers: 60,
  foreignResearchers: 9,
  partTimeForeignVisits: 25,
  papers: Array(3).fill({ total: 100, joint: 21 }),
  conferencesLastFiveYears: 3,
  keynotesLastFiveYears: 5,
  conferencesByYear: [1, 1, 1],
  keynotesByYear: [2, 2, 2],
  academicOffices: 5,
  committeeMembers: 15,
  committeeForeignMembers: 5,
  judgements: Object.fromEntries(JUDGED.map(({ id }) => [id, { establishment: true, acceptance: true }])),
}

const ALL_MET = {
  indicators: Object.fromEntries(MOE_RULES.map(({ id }) => [id, 'met'])),
  groups: {
    binding: { status: 'met', met: 10, unmet: 0, unknown: 0 },
    anticipatory: { status: 'met', met: 9, unmet: 0, unknown: 0 },
  },
}

function heads({ indicators, binding, anticipatory }: MoeAssessment) {
  const statuses: Record<string, Status> = Object.fromEntries(
    indicators.map(({ id, status }) => [id, status]),
  )
  return { indicators: statuses, groups: { binding, anticipatory } }
}

/** A lab that has everything, before and after one of its judgements is another. */
function spoiled({ id, stage }: (typeof JUDGED)[number], answer: boolean | undefined) {
  const judgements = { ...EVERYTHING.judgements, [id]: { [stage]: answer } }
  return {
    before: heads(assessMoe(EVERYTHING, stage)),
    after: heads(assessMoe({ ...EVERYTHING, judgements }, stage)),
  }
}

function criterion(figures: MoeFigures, stage: Stage, id: string): MoeCriterion {
  const all = assessMoe(figures, stage).indicators.flatMap(({ criteria }) => criteria)
  const found = all.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${stage} has no ${id}`)
  return found
}

const plus = (figure: unknown, more: number) => Number(figure) + more

/** The figures with what one criterion counts raised: one entry of a series, the part of a share with its whole. */
function raised(figures: MoeFigures, { measure }: NumberDemand, entry: number, more: number): MoeFigures {
  switch (measure.shape) {
    case 'figure':
      return measure.of in figures ? { ...figures, [measure.of]: plus(figures[measure.of], more) } : figures
    case 'share':
      return measure.part in figures
        ? {
            ...figures,
            [measure.part]: plus(figures[measure.part], more),
            [measure.whole]: plus(figures[measure.whole], more),
          }
        : figures
    case 'every': {
      const series = figures[measure.of]?.map((each, index) =>
        index === entry && each !== null ? plus(each, more) : each,
      )
      return series === undefined ? figures : { ...figures, [measure.of]: series }
    }
    case 'every-share': {
      const papers = figures.papers?.map((each, index) =>
        index === entry && each !== null
          ? { total: plus(each.total, more), joint: plus(each.joint, more) }
          : each,
      )
      return papers === undefined ? figures : { ...figures, papers }
    }
    default:
      return measure satisfies never
  }
}

describe('assessMoe', { timeout: 30_000 }, () => {
  it('never turns met into unmet where a figure with a lower bar is raised', () => {
    const cases = fc.tuple(some, demands, fc.nat({ max: 5 }), fc.nat({ max: 5000 }))
    fc.assert(
      fc.property(cases, ([figures, { id, stage, demand }, entry, more]) => {
        fc.pre(criterion(figures, stage, id).status === 'met')
        expect(criterion(raised(figures, demand, entry, more), stage, id).status).toBe('met')
      }),
      { numRuns: 1000, maxSkipsPerRun: 1000 },
    )
  })

  it('never turns a verdict into unknown where a figure is added', () => {
    fc.assert(
      fc.property(some, some, stages, (figures, more, stage) => {
        // Whatever is known already stays: only what is missing is added.
        const added = { ...more, ...figures }
        const before = statuses(assessMoe(figures, stage)).filter(([, status]) => status !== 'unknown')
        expect(statuses(assessMoe(added, stage))).toEqual(expect.arrayContaining(before))
      }),
      { numRuns: 300 },
    )
  })

  it('never turns a verdict into unknown where a year that was unknown is filled in', () => {
    const entries = fc.tuple(some, fc.nat({ max: 5 }), fc.nat({ max: 2000 }))
    fc.assert(
      fc.property(entries, ([figures, entry, amount]) => {
        const annualFunding = figures.annualFunding?.map((each, index) =>
          index === entry ? (each ?? amount) : each,
        )
        const before = criterion(figures, 'establishment', 'dedicated-funding/annual').status
        const after = criterion(
          { ...figures, annualFunding },
          'establishment',
          'dedicated-funding/annual',
        ).status
        if (before !== 'unknown') expect(after).not.toBe('unknown')
      }),
    )
  })

  it('gives no unknown for a complete lab', () => {
    fc.assert(
      fc.property(complete, stages, (figures, stage) => {
        const { indicators, binding, anticipatory } = assessMoe(figures, stage)
        const unknown = indicators
          .flatMap(({ criteria }) => criteria)
          .filter(({ status }) => status === 'unknown')
        expect(unknown.map(({ id }) => id)).toEqual([])
        expect([binding.unknown, anticipatory.unknown]).toEqual([0, 0])
      }),
      { numRuns: 300 },
    )
  })

  it('gives only unknown for a lab without figures, and asks it for both stages', () => {
    for (const stage of ['establishment', 'acceptance'] as const) {
      const { indicators, binding, anticipatory } = assessMoe({}, stage)
      expect(new Set(indicators.flatMap(({ criteria }) => criteria).map(({ status }) => status))).toEqual(
        new Set(['unknown']),
      )
      expect({ binding, anticipatory }).toEqual({
        binding: { status: 'unknown', met: 0, unmet: 0, unknown: 10 },
        anticipatory: { status: 'unknown', met: 0, unmet: 0, unknown: 9 },
      })
    }
  })

  it('meets everything for a lab that has everything', () => {
    for (const stage of STAGES) expect(heads(assessMoe(EVERYTHING, stage))).toEqual(ALL_MET)
  })

  it.each(JUDGED)(
    '$id at $stage: one failing fails its indicator and its group, and nothing else',
    (site) => {
      const { before, after } = spoiled(site, false)
      expect(after.indicators).toEqual({ ...before.indicators, [site.indicator]: 'unmet' })
      expect(after.groups).toEqual({
        ...before.groups,
        [site.attribute]: { status: 'unmet', met: SIZES[site.attribute] - 1, unmet: 1, unknown: 0 },
      })
    },
  )

  it.each(JUDGED)('$id at $stage: one unknown leaves its indicator and its group open', (site) => {
    const { before, after } = spoiled(site, undefined)
    expect(after.indicators).toEqual({ ...before.indicators, [site.indicator]: 'unknown' })
    expect(after.groups).toEqual({
      ...before.groups,
      [site.attribute]: { status: 'unknown', met: SIZES[site.attribute] - 1, unmet: 0, unknown: 1 },
    })
  })

  it('fails a group of which one indicator fails, whatever of the rest is unknown', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...JUDGED), (figures, { id, stage, indicator, attribute }) => {
        const judgements = { ...figures.judgements, [id]: { [stage]: false } }
        const { indicators, groups } = heads(assessMoe({ ...figures, judgements }, stage))
        expect([indicators[indicator], groups[attribute].status]).toEqual(['unmet', 'unmet'])
      }),
      { numRuns: 300 },
    )
  })

  it('counts every indicator once', () => {
    fc.assert(
      fc.property(some, stages, (figures, stage) => {
        const { binding, anticipatory } = assessMoe(figures, stage)
        expect(binding.met + binding.unmet + binding.unknown).toBe(10)
        expect(anticipatory.met + anticipatory.unmet + anticipatory.unknown).toBe(9)
      }),
    )
  })

  it('is never met by years that are too few, and never unmet by leaving some out', () => {
    const site = fc.constantFrom(...DEMANDS.filter(({ demand }) => 'entries' in demand.measure))
    fc.assert(
      fc.property(complete, site, fc.nat({ max: 8 }), (figures, { id, stage, demand }, kept) => {
        const { measure } = demand
        if (!('entries' in measure)) return
        const fewer = { ...figures, [measure.of]: figures[measure.of]?.slice(0, kept) }
        const { status, actual } = criterion(fewer, stage, id)
        const whole = criterion(figures, stage, id).status
        if (kept < measure.entries) expect(status).not.toBe('met')
        if (whole === 'met') expect(status).toBe(kept < measure.entries ? 'unknown' : 'met')
        if (kept > 0 && kept < measure.entries) expect(actual.filled).toContain(`已填 ${kept} `)
      }),
      { numRuns: 500 },
    )
  })

  it('states a shortfall that reaches the bar, and that nothing smaller would', () => {
    const scalar = DEMANDS.filter(
      ({ demand: { measure } }) => measure.shape === 'figure' || measure.shape === 'share',
    )
    fc.assert(
      fc.property(complete, fc.constantFrom(...scalar), (figures, { id, stage, demand }) => {
        const { shortfall } = criterion(figures, stage, id)
        fc.pre(shortfall !== null)
        const [top = '', bottom = '1'] = (shortfall?.exact ?? '').split('/')
        const gap = Number((Number(top) / Number(bottom)).toFixed(1))
        const step =
          demand.unit === 'wan-yuan' || demand.unit === 'square-metre' || demand.unit === 'year' ? 0.1 : 1
        const filled = (by: number) => tidy(raised(figures, demand, 0, by))
        expect(criterion(filled(gap), stage, id).status).toBe('met')
        expect(criterion(filled(gap - step), stage, id).status).toBe('unmet')
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    )
  })

  it('does not depend on how a number is written', () => {
    fc.assert(
      fc.property(complete, stages, (figures, stage) => {
        expect(assessMoe(asText(figures) as MoeFigures, stage)).toEqual(assessMoe(figures, stage))
      }),
      { numRuns: 100 },
    )
  })
})

function statuses({ indicators }: MoeAssessment): [string, Status][] {
  return indicators.flatMap(({ criteria }) =>
    criteria.map(({ id, status }): [string, Status] => [id, status]),
  )
}

/** Sums of tenths as JavaScript makes them are not tenths; figures are. */
function tidy(figures: MoeFigures): MoeFigures {
  return mapNumbers(figures, (number) => Number(number.toFixed(1))) as MoeFigures
}

function asText(figures: MoeFigures): unknown {
  return mapNumbers(figures, (number) => `${number.toFixed(1)}0`)
}

function mapNumbers(value: unknown, change: (number: number) => unknown): unknown {
  if (typeof value === 'number') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapNumbers(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapNumbers(item, change)]))
}
