import { describe, expect, it } from 'vitest'
import type { Periods } from '../../../src/calculators/zhejiang/index.ts'
import { caseFaults, wordFaults, ZHEJIANG, type ZhejiangRules } from '../../helpers/zhejiang-rule-faults.ts'

interface Slip {
  readonly slip: string
  readonly rules: ZhejiangRules
  /** Whether the received words show it too; what they do not number only the cases can. */
  readonly inWords: boolean
}

const PERIOD_SLIPS: Slip[] = (Object.keys(ZHEJIANG.periods) as (keyof Periods)[]).flatMap((name) => {
  const period = ZHEJIANG.periods[name]
  const wrong =
    'value' in period
      ? [period.value - 1, period.value + 1, period.value * 12].map((value) => ({ value }))
      : [{ month: period.month + 1, day: 28 }, { month: 12 }, { day: period.day - 1 }, { day: 1 }]
  return wrong.map((change) => ({
    slip: `${name} as ${JSON.stringify(change)}`,
    rules: { ...ZHEJIANG, periods: { ...ZHEJIANG.periods, [name]: { ...period, ...change } } },
    inWords: true,
  }))
})

/** Lists one place of which is gone or changed. */
function changed<T>(list: readonly T[], index: number, change: T | null): T[] {
  return list.flatMap((each, at) => (at !== index ? [each] : change === null ? [] : [change]))
}

const CHANGE_SLIPS: Slip[] = ZHEJIANG.items.flatMap((item, index) => [
  {
    slip: `${item.code} with the other verdict`,
    rules: {
      ...ZHEJIANG,
      items: changed(ZHEJIANG.items, index, {
        ...item,
        verdict: item.verdict === 'apply' ? 'in-principle-not' : 'apply',
      }),
    },
    inWords: true,
  },
  {
    slip: `${item.code} left out`,
    rules: { ...ZHEJIANG, items: changed(ZHEJIANG.items, index, null) },
    inWords: false,
  },
])

const GROUND_SLIPS: Slip[] = ZHEJIANG.grounds.flatMap((rule, at) =>
  rule.anyOf.flatMap((facts, alternative) => {
    const withFacts = (slip: string, change: typeof facts | null): Slip => ({
      slip: `${rule.id}: ${slip}`,
      rules: {
        ...ZHEJIANG,
        grounds: changed(ZHEJIANG.grounds, at, {
          ...rule,
          anyOf: changed(rule.anyOf, alternative, change),
        }),
      },
      inWords: false,
    })
    return [
      withFacts(`without ${facts.map(({ key }) => key).join(' and ')}`, null),
      ...facts.flatMap((fact, index) => [
        withFacts(`${fact.key} the other way`, changed(facts, index, { ...fact, holds: !fact.holds })),
        withFacts(`${fact.key} not asked`, changed(facts, index, null)),
      ]),
    ]
  }),
)

const CONDITION_SLIPS: Slip[] = ZHEJIANG.conditions.flatMap((condition, at) =>
  condition.items.flatMap((item, number) => {
    const withItem = (slip: string, change: typeof item | null): Slip => ({
      slip: `${item.id}: ${slip}`,
      rules: {
        ...ZHEJIANG,
        conditions: changed(ZHEJIANG.conditions, at, {
          ...condition,
          items: changed(condition.items, number, change),
        }),
      },
      inWords: false,
    })
    return [
      withItem('left out', null),
      ...item.parts.flatMap((part, index) => [
        withItem(`${part.path} not asked`, { ...item, parts: changed(item.parts, index, null) }),
        ...('wants' in part
          ? [
              withItem(`${part.path} the other way`, {
                ...item,
                parts: changed(item.parts, index, { ...part, wants: !part.wants }),
              }),
              withItem(`${part.path} otherwise ${part.otherwise === 'unmet' ? 'explain' : 'unmet'}`, {
                ...item,
                parts: changed(item.parts, index, {
                  ...part,
                  otherwise: part.otherwise === 'unmet' ? 'explain' : 'unmet',
                }),
              }),
            ]
          : []),
      ]),
    ]
  }),
)

const REFUSAL_SLIPS: Slip[] = ZHEJIANG.refusals.flatMap((rule, index) => {
  const next = ZHEJIANG.refusals[index + 1]
  return [
    {
      slip: `${rule.id} left out`,
      rules: { ...ZHEJIANG, refusals: changed(ZHEJIANG.refusals, index, null) },
      inWords: false,
    },
    ...(next === undefined
      ? []
      : [
          {
            slip: `${next.id} before ${rule.id}`,
            rules: {
              ...ZHEJIANG,
              refusals: changed(changed(ZHEJIANG.refusals, index, next), index + 1, rule),
            },
            inWords: false,
          },
        ]),
  ]
})

const SLIPS = [...PERIOD_SLIPS, ...CHANGE_SLIPS, ...GROUND_SLIPS, ...CONDITION_SLIPS, ...REFUSAL_SLIPS]

describe('the rules of the Zhejiang measures', () => {
  it('are borne out by the received words, and give every worked case', () => {
    expect(wordFaults(ZHEJIANG)).toEqual([])
    expect(caseFaults(ZHEJIANG)).toEqual([])
  })
})

describe('a slip in any date, period, limit or rule is caught', () => {
  it.each(SLIPS)('$slip', ({ rules, inWords }) => {
    expect(caseFaults(rules)).not.toEqual([])
    if (inWords) expect(wordFaults(rules)).not.toEqual([])
  })
})
