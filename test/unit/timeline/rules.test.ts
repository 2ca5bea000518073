import { describe, expect, it, test } from 'vitest'
import { CONSEQUENCES } from '../../../src/calculators/timeline/cas-hk-rules.ts'
import {
  type PeriodRule,
  RESULTS,
  TIMELINE_RULES,
  timelineSources,
} from '../../../src/calculators/timeline/index.ts'
import type { MoePeriods } from '../../../src/calculators/timeline/moe-rules.ts'
import { TIMELINE_READINGS } from '../../../src/calculators/timeline/readings.ts'
import { folded, receivedText } from '../../helpers/policies.ts'
import {
  TIMELINE,
  type TimelineRules,
  timelineCaseFaults,
  timelineWordFaults,
} from '../../helpers/timeline-faults.ts'

describe('the rules of the timeline', () => {
  it.each(timelineSources())('$rule quotes the received text', ({ source: { policy, quote } }) => {
    expect(folded(receivedText(policy))).toContain(folded(quote))
  })

  it('rest on none of the notice', () => {
    expect(timelineSources().filter(({ source }) => source.policy === 'moe-notice-2022')).toEqual([])
  })

  it('say lengths, parties and results that stand in their words', () => {
    expect(timelineWordFaults(TIMELINE)).toEqual([])
  })

  it('give every worked case', () => {
    expect(timelineCaseFaults(TIMELINE)).toEqual([])
  })

  it('name what follows for each result of each kind of lab once', () => {
    for (const status of ['recognised', 'institute-team'] as const) {
      const after = CONSEQUENCES.filter((rule) => rule.status === status).flatMap((rule) => rule.after)
      expect([...after].sort()).toEqual([...RESULTS.map(({ value }) => value), 'absent'].sort())
    }
  })

  it('have ids of their own, and use every reading', () => {
    const ids = TIMELINE_RULES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = TIMELINE_RULES.flatMap(({ readings }) => readings ?? [])
    // Carried by a result, not by a rule.
    const others = ['tl-window-construction', 'ck-absent-result']
    expect([...new Set([...used, ...others])].sort()).toEqual(TIMELINE_READINGS.map(({ id }) => id).sort())
  })

  it('are data: they survive JSON', () => {
    expect(JSON.parse(JSON.stringify(TIMELINE_RULES))).toEqual(TIMELINE_RULES)
  })
})

const { periods, cycle, process } = TIMELINE

/** Every way in which one length, party or result can be wrong by a slip. */
const SLIPS: { slip: string; rules: TimelineRules; inWords: boolean }[] = [
  ...(Object.entries(periods) as [keyof MoePeriods, PeriodRule][]).flatMap(([key, rule]) =>
    [rule.years - 1, rule.years + 1].map((years) => ({
      slip: `${rule.id}: ${rule.years} years as ${years}`,
      rules: { ...TIMELINE, periods: { ...periods, [key]: { ...rule, years } } },
      inWords: true,
    })),
  ),
  ...[cycle.years - 1, cycle.years + 1].map((years) => ({
    slip: `cycle: ${cycle.years} years as ${years}`,
    rules: { ...TIMELINE, cycle: { ...cycle, years } },
    inWords: true,
  })),
  ...process.signatures.parties.flatMap((party) =>
    [1, 4].map((count) => ({
      slip: `signature: ${party.count} parties as ${count}`,
      rules: {
        ...TIMELINE,
        process: {
          ...process,
          signatures: {
            ...process.signatures,
            parties: process.signatures.parties.map((each) => (each === party ? { ...each, count } : each)),
          },
        },
      },
      inWords: true,
    })),
  ),
  ...RESULTS.map(({ value }) => {
    const { after } = process.secondReview
    const wrong = after.includes(value) ? after.filter((each) => each !== value) : [...after, value]
    return {
      slip: `second: ${value}`,
      rules: {
        ...TIMELINE,
        process: { ...process, secondReview: { ...process.secondReview, after: wrong } },
      },
      inWords: true,
    }
  }),
  ...process.consequences.flatMap((rule) => [
    ...rule.after.map((value) => ({
      slip: `${rule.id}: without ${value}`,
      rules: withConsequence(rule.id, { after: rule.after.filter((each) => each !== value) }),
      inWords: false,
    })),
    {
      slip: `${rule.id}: another consequence`,
      rules: withConsequence(rule.id, { consequence: rule.consequence === 'kept' ? 'named' : 'kept' }),
      inWords: false,
    },
  ]),
]

function withConsequence(id: string, change: Partial<(typeof CONSEQUENCES)[number]>): TimelineRules {
  const consequences = process.consequences.map((rule) => (rule.id === id ? { ...rule, ...change } : rule))
  return { ...TIMELINE, process: { ...process, consequences } }
}

describe('a slip in any length, party or result is caught', () => {
  it('tries all of them', () => {
    expect(SLIPS).toHaveLength(5 * 2 + 2 + 2 * 2 + 4 + (10 + 6))
  })

  test.each(SLIPS)('$slip', ({ rules, inWords }) => {
    expect(timelineCaseFaults(rules).length).toBeGreaterThan(0)
    if (inWords) expect(timelineWordFaults(rules).length).toBeGreaterThan(0)
  })
})
