import { describe, expect, it } from 'vitest'
import { MOE_INDICATORS, moeRules } from '../../../src/calculators/index.ts'
import { MOE_CRITERIA } from '../../../src/calculators/moe/indicators.ts'
import { MOE_READINGS, WHOLE_READINGS } from '../../../src/calculators/moe/readings.ts'
import { MOE_RULES } from '../../../src/calculators/moe/rules.ts'
import type { Demand, IndicatorRule, NumberDemand, Stage } from '../../../src/calculators/moe/types.ts'
import { MOE_CASES } from '../../cases/moe.ts'
import { caseFaults, wordFaults } from '../../helpers/moe-rule-faults.ts'
import { receivedRows } from '../../helpers/moe-standard.ts'

interface Site {
  readonly indicator: IndicatorRule
  readonly criterion: string
  readonly stage: Stage
  readonly demand: Demand
}

const SITES: Site[] = MOE_RULES.flatMap((indicator) =>
  indicator.criteria.flatMap(({ id: criterion, at }) =>
    (Object.entries(at) as [Stage, Demand][]).map(([stage, demand]) => ({
      indicator,
      criterion,
      stage,
      demand,
    })),
  ),
)

/** The rules with the demand at one site changed. */
function changed({ criterion, stage }: Site, change: (demand: Demand) => Demand): IndicatorRule[] {
  return MOE_RULES.map((rule) => ({
    ...rule,
    criteria: rule.criteria.map((each) => {
      const demand = each.at[stage]
      return each.id !== criterion || demand === undefined
        ? each
        : { ...each, at: { ...each.at, [stage]: change(demand) } }
    }),
  }))
}

describe('the rules of the MOE standard', () => {
  it('say nothing that the received text does not, and leave none of its 立项 and 验收 words out', () => {
    expect(wordFaults(MOE_RULES)).toEqual([])
  })

  it('give every worked case', () => {
    expect(caseFaults(MOE_RULES)).toEqual([])
  })

  it('have the 19 indicators of the received table in its order, under its first-level indicators', () => {
    const received = receivedRows().map(({ label, group }) => `${group} ${label}`)
    expect(MOE_INDICATORS.map(({ label, group }) => `${group} ${label}`)).toEqual([...new Set(received)])
    expect(MOE_RULES.map(({ id }) => id)).toEqual(MOE_INDICATORS.map(({ id }) => id))
    expect(MOE_RULES.filter(({ attribute }) => attribute === 'binding')).toHaveLength(10)
    expect(MOE_RULES.filter(({ attribute }) => attribute === 'anticipatory')).toHaveLength(9)
  })

  it('have the criteria that figures files may name', () => {
    const ids = MOE_RULES.flatMap(({ criteria }) => criteria.map(({ id }) => id as string))
    expect(ids.sort()).toEqual(MOE_CRITERIA.map(({ id }) => id as string).sort())
  })

  it('use every reading, and none that does not exist', () => {
    const used = new Set(SITES.flatMap(({ demand }) => demand.readings ?? []))
    // Carried by a result, not by a rule: it depends on the lab.
    const whole = WHOLE_READINGS.map(({ id }) => id)
    expect([...used, ...whole, 'class-not-chosen'].sort()).toEqual(MOE_READINGS.map(({ id }) => id).sort())
  })

  it('are data: they survive JSON', () => {
    expect(JSON.parse(JSON.stringify(MOE_RULES))).toEqual(MOE_RULES)
    expect(JSON.parse(JSON.stringify(moeRules))).toEqual(moeRules)
  })

  it('say of words that differ by class whose they are', () => {
    const words = moeRules
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ establishment, acceptance }) => [establishment, acceptance])
      .filter((demand) => (demand?.sources.length ?? 0) > 1)
    expect(words.map((demand) => demand?.required)).toEqual([
      [
        'A类：在本学科领域已处于国内引领地位；在国际上有重要影响。',
        'B类：具有明显的学科优势和区域特色。',
        'C类：区位特色鲜明，优势明显。',
      ].join('\n'),
    ])
  })

  it('have cases below, at, above and unknown for every number of either stage', () => {
    const statuses = (site: Site) =>
      new Set(
        MOE_CASES.filter(({ criterion, stage }) => criterion === site.criterion && stage === site.stage).map(
          ({ status }) => status,
        ),
      )
    const quantitative = SITES.filter(({ demand }) => demand.measure.shape !== 'judgement')
    expect(quantitative).toHaveLength(27)
    expect(quantitative.filter((site) => statuses(site).size < 3)).toEqual([])
  })
})

const NUMBERS = SITES.flatMap((site) => ('value' in site.demand ? [{ ...site, demand: site.demand }] : []))

/** Every way in which one bar can be wrong by a slip. */
const SLIPS = NUMBERS.flatMap((site) => {
  const { value, comparator, unit } = site.demand
  const [top = '0', bottom = '1'] = value.split('/')
  const number = Number(top) / Number(bottom)
  // A bar without a unit is a share: a percent is its least step.
  const step = unit === undefined ? 0.01 : 1
  return [
    ...[number + step, number - step, number * 2, number / 10].map((wrong) => ({
      site,
      slip: `${value} as ${wrong.toFixed(4)}`,
      change: (demand: Demand) => ({ ...demand, value: wrong.toFixed(4) }) as Demand,
    })),
    ...(['gte', 'gt', 'lte', 'lt', 'eq'] as const)
      .filter((wrong) => wrong !== comparator)
      .map((wrong) => ({
        site,
        slip: `${comparator} as ${wrong}`,
        change: (demand: Demand) => ({ ...demand, comparator: wrong }) as Demand,
      })),
  ]
})

describe('a slip in any bar is caught, by the words and by the cases', () => {
  it('tries every number of the standard', () => {
    expect(NUMBERS).toHaveLength(25)
    expect(SLIPS).toHaveLength(25 * 8)
  })

  it.each(
    SLIPS.map((slip) => ({ ...slip, title: `${slip.site.criterion} at ${slip.site.stage}: ${slip.slip}` })),
  )('$title', ({ site, change }) => {
    const rules = changed(site, change)
    expect(wordFaults(rules)).not.toEqual([])
    expect(caseFaults(rules)).not.toEqual([])
  })
})

const EVERY = NUMBERS.filter(({ demand }) => 'entries' in demand.measure)

describe('a slip in how many years or semesters there must be is caught, by the words and by the cases', () => {
  it('tries every criterion of every year or semester', () => {
    expect(EVERY.map(({ criterion, stage }) => `${criterion} ${stage}`)).toEqual([
      'dedicated-funding/annual establishment',
      'teaching/international-courses acceptance',
      'teaching/bilingual-courses acceptance',
      'innovation/joint-paper-share establishment',
      'innovation/joint-paper-share acceptance',
      'academic-influence/conferences acceptance',
      'academic-influence/keynotes acceptance',
    ])
  })

  it.each(
    EVERY.flatMap((site) =>
      [-1, 1].map((by) => ({ site, by, title: `${site.criterion} at ${site.stage}: ${by} more` })),
    ),
  )('$title', ({ site, by }) => {
    const rules = changed(site, (demand) => {
      const { measure } = demand as NumberDemand
      const entries = ('entries' in measure ? measure.entries : 0) + by
      return { ...demand, measure: { ...measure, entries } } as Demand
    })
    expect(wordFaults(rules)).not.toEqual([])
    expect(caseFaults(rules)).not.toEqual([])
  })
})

describe('other slips', () => {
  it.each(SITES.map((site) => ({ ...site, title: `${site.criterion} at ${site.stage}` })))(
    '$title: left out, or quoted from elsewhere, is caught by the words',
    (site) => {
      expect(wordFaults(changed(site, (demand) => ({ ...demand, quote: '定位目标' })))).not.toEqual([])
      const without = MOE_RULES.map((rule) => ({
        ...rule,
        criteria: rule.criteria.filter(({ id }) => id !== site.criterion),
      }))
      // Both agreements rest on the same words, so only the cases miss one of them.
      expect([...wordFaults(without), ...caseFaults(without)]).not.toEqual([])
    },
  )

  it.each(MOE_RULES.map(({ id }) => id))('%s with the other attribute is caught by the words', (id) => {
    const flipped = { binding: 'anticipatory', anticipatory: 'binding' } as const
    const rules = MOE_RULES.map((rule) =>
      rule.id === id ? { ...rule, attribute: flipped[rule.attribute] } : rule,
    )
    expect(wordFaults(rules)).not.toEqual([])
  })
})
