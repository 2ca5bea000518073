import { describe, expect, it } from 'vitest'
import {
  annualReport,
  changeRequest,
  checkEligibility,
  jointLabName,
  revocationGround,
  standing,
} from '../../../src/calculators/index.ts'
import { ALL_MET, answersWith } from '../../cases/zhejiang.ts'

const fail = (on: string) => ({ on, result: 'fail' }) as const
const TWO_FAILS = [fail('2024-05-01'), fail('2026-05-01')]

/** What touches a result beside `zj-draft`, which touches all. */
describe.each([
  ['nothing known', annualReport({}), []],
  [
    'recognised in March: the rest of that year is in no report',
    annualReport({ recognisedOn: '2025-03-10', today: '2026-01-01' }),
    ['zj-31-included', 'zj-full-year-on', 'zj-first-part-year'],
  ],
  [
    'recognised in January: the first report covers that year',
    annualReport({ recognisedOn: '2025-01-30', today: '2026-01-01' }),
    ['zj-31-included', 'zj-full-year-on'],
  ],
  [
    'recognised on 31 January',
    annualReport({ recognisedOn: '2025-01-31', today: '2026-01-01' }),
    ['zj-31-included', 'zj-full-year-on', 'zj-recognised-on-31'],
  ],
  [
    'the first report was years ago',
    annualReport({ recognisedOn: '2020-03-10', today: '2026-01-01' }),
    ['zj-31-included', 'zj-full-year-on'],
  ],
  [
    'the first report is overdue',
    annualReport({ recognisedOn: '2020-03-10', today: '2026-01-01', submitted: [] }),
    ['zj-31-included', 'zj-full-year-on', 'zj-first-part-year'],
  ],
])('a report, %s', (_, result, expected) => {
  it('carries its readings', () => expect(ids(result)).toEqual(['zj-draft', ...expected]))
})

describe.each([
  ['nothing known', changeRequest({}), []],
  ['a head, no dates', changeRequest({ what: 'head-chinese' }), ['zj-apply-before-or-after']],
  [
    'a head, dated',
    changeRequest({ what: 'head-chinese', changedOn: '2026-03-15' }),
    ['zj-month', 'zj-submit-to', 'zj-apply-before-or-after'],
  ],
  [
    'a head, in time',
    changeRequest({ what: 'head-chinese', changedOn: '2026-03-15', appliedOn: '2026-03-20' }),
    ['zj-month', 'zj-submit-to', 'zj-apply-before-or-after', 'zj-20-5-both'],
  ],
  ['the name', changeRequest({ what: 'name' }), ['zj-apply-before-or-after', 'zj-name-and-country']],
  [
    'the main tasks',
    changeRequest({ what: 'main-tasks' }),
    ['zj-apply-before-or-after', 'zj-name-and-country'],
  ],
  ['the country', changeRequest({ what: 'country' }), ['zj-principle', 'zj-name-and-country']],
  ['a host', changeRequest({ what: 'chinese-host' }), ['zj-principle', 'zj-host-renamed']],
])('a change of %s', (_, result, expected) => {
  it('carries its readings', () => expect(ids(result)).toEqual(['zj-draft', ...expected]))
})

describe.each([
  ['20-1', ['zj-20-1-both']],
  ['20-2', ['zj-consecutive']],
  ['20-3', []],
  ['20-4', ['zj-20-4-scope']],
  ['20-5', ['zj-20-5-both']],
  ['20-6', []],
] as const)('ground %s', (ground, expected) => {
  it('carries its readings', () =>
    expect(ids(revocationGround({ ground }))).toEqual(['zj-draft', ...expected]))
})

describe.each([
  ['unknown', standing({}), []],
  ['normal', standing({ evaluations: [] }), ['zj-cycle-open']],
  ['warned', standing({ evaluations: [fail('2026-05-01')] }), ['zj-consecutive', 'zj-cycle-open']],
  [
    'revoked by evaluations',
    standing({ evaluations: TWO_FAILS }),
    ['zj-consecutive', 'zj-ban-from', 'zj-ban-last-day', 'zj-ban-who'],
  ],
  ['revoked by a ground without a date', standing({ grounds: ['20-3'] }), ['zj-ban-from', 'zj-ban-who']],
  [
    'revoked by 20-4',
    standing({ grounds: ['20-4'], revokedOn: '2026-05-01' }),
    ['zj-ban-from', 'zj-ban-last-day', 'zj-ban-who', 'zj-20-4-scope'],
  ],
  ['graduated', standing({ beltRoadOn: '2026-05-01' }), ['zj-exit-no-ban']],
  ['withdrawn', standing({ withdrawalApprovedOn: '2026-05-01' }), ['zj-exit-no-ban']],
])('a standing that is %s', (_, result, expected) => {
  it('carries its readings', () => expect(ids(result)).toEqual(['zj-draft', ...expected]))
})

describe.each([
  ['nothing', jointLabName({}), []],
  ['given', jointLabName({ countryZh: '新加坡', fieldZh: '集成电路' }), ['zj-country-form']],
  ['of 中国香港', jointLabName({ countryZh: '香港', fieldZh: '集成电路' }), ['zj-hmt']],
  [
    'of two countries',
    jointLabName({ countryZh: '新加坡、日本', fieldZh: '集成电路' }),
    ['zj-several-partners'],
  ],
  ['with brackets', jointLabName({ countryZh: '新加坡', fieldZh: '（甲）' }), ['zj-country-form']],
  ['with a placeholder', jointLabName({ countryZh: 'XX', fieldZh: '集成电路' }), []],
])('a name, %s', (_, result, expected) => {
  it('carries its readings', () => expect(ids(result)).toEqual(['zj-draft', ...expected]))
})

describe.each([
  ['all met', ALL_MET, ['zj-judged']],
  ['two leading units', answersWith('leads.foreign', 2), ['zj-several-partners', 'zj-judged']],
  ['中国澳门', answersWith('foreign.region', 'macao'), ['zj-hmt-conditions', 'zj-judged']],
])('the conditions, %s', (_, answers, expected) => {
  it('carry their readings', () => expect(ids(checkEligibility(answers))).toEqual(['zj-draft', ...expected]))
})

it('a partner in 中国香港, 中国澳门 or 中国台湾地区 is read within its own region, by 第二十七条', () => {
  for (const region of ['hong-kong', 'macao', 'taiwan']) {
    const { conditions, sources } = checkEligibility(answersWith('foreign.region', region))
    const strength = conditions[1]?.items.find(({ id }) => id === '7-2-strength')
    expect(strength?.words).toContain('在所在地区范围内')
    expect(sources.map(({ fragment }) => fragment)).toContain('art-27')
  }
  const abroad = checkEligibility(ALL_MET)
  expect(abroad.sources.map(({ fragment }) => fragment)).not.toContain('art-27')
})

it('the message of a refused name writes the three as the measures do', () => {
  const { problems } = jointLabName({ countryEn: 'Taiwan', fieldEn: 'AI' })
  expect(problems[0]?.message).toContain('中国香港、中国澳门、中国台湾地区')
})

it('a field that is about one of the three is not refused, and asks where the partner is', () => {
  const { zh, notes } = jointLabName({ countryZh: '新加坡', fieldZh: '台湾海峡地质' })
  expect(zh).toBe('浙江-新加坡台湾海峡地质联合实验室')
  expect(notes.join()).toContain('请写在合作国家一栏')
  expect(jointLabName({ countryZh: '新加坡', fieldZh: '海洋地质' }).notes).toEqual([])
})

it('names the answers that are missing or open', () => {
  const answers = answersWith('agreed.ip', false, answersWith('agreed.goals', null))
  const agreed = checkEligibility(answers).conditions[2]?.items.find(({ id }) => id === '7-3-agreed')
  const of = (status: string) =>
    agreed?.parts.filter((part) => part.status === status).map(({ label }) => label)
  expect(of('unmet')).toEqual(['已就知识产权归属达成一致'])
  expect(of('unknown')).toEqual(['已就建设目标达成一致'])
})

it('says of what is overdue that it is not yet a ground', () => {
  const at = (submitted: number[]) =>
    annualReport({ recognisedOn: '2025-03-10', today: '2027-02-01', submitted }).notes
  expect(at([]).join()).toContain('逾期本身不等于取消资格')
  expect(at([2026])).toEqual([])
})

it('has nothing to check on the day that the first report is due', () => {
  expect(annualReport({ recognisedOn: '2025-03-10', today: '2027-01-31' }).notes).toEqual([])
  expect(annualReport({ recognisedOn: '2025-03-10', today: '2027-02-01' }).notes).toHaveLength(1)
})

it('says what to check where it is not known what was reported', () => {
  const { overdue, notes } = annualReport({ recognisedOn: '2025-03-10', today: '2028-06-01' })
  expect(overdue).toEqual([])
  expect(notes.join()).toContain('请核对 2026 年度以来的报告')
})

it('says what a standing that is not known waits for', () => {
  expect(standing({}).notes.join()).toContain('没有填写绩效评价')
  expect(standing({ evaluations: [{ on: '2026-05-01' }] }).notes.join()).toContain('没有填日期或结果')
  expect(standing({ evaluations: [{ on: '2026-05-01', result: 'pass' }] }).notes.join()).not.toContain(
    '没有填日期',
  )
})

it('says what support an excellent evaluation brings, and only while it is the latest', () => {
  const excellent = { on: '2024-05-01', result: 'excellent' } as const
  const at = (result: ReturnType<typeof standing>) => result.sources.map(({ fragment }) => fragment)
  expect(at(standing({ evaluations: [excellent] }))).toContain('art-21')
  expect(standing({ evaluations: [excellent] }).notes.join()).toContain('适当奖励')
  const since = standing({ evaluations: [{ on: '2026-05-01', result: 'pass' }, excellent] })
  expect(at(since)).not.toContain('art-21')
  expect(since.notes.join()).not.toContain('适当奖励')
})

describe('the clauses of a change', () => {
  it.each([
    ['name', ['art-14', 'art-14', 'art-14', 'art-14', 'art-20-5']],
    ['country', ['art-15', 'art-15-1', 'art-20-5']],
    ['foreign-host', ['art-15', 'art-15-3', 'art-20-5']],
    [null, ['art-14', 'art-15']],
  ] as const)('%s', (what, expected) => {
    const { sources } = changeRequest({ what })
    expect(sources.map(({ fragment }) => fragment)).toEqual(expected)
    expect(new Set(sources.map(({ quote }) => quote)).size).toBe(sources.length)
  })
})

describe('the clauses of a standing', () => {
  it.each([
    ['revoked by a ground', standing({ grounds: ['20-3'] }), ['art-20', 'art-20-3']],
    ['revoked by evaluations', standing({ evaluations: TWO_FAILS }), ['art-17', 'art-20']],
    ['graduated', standing({ beltRoadOn: '2026-05-01' }), ['art-18']],
    ['withdrawn', standing({ withdrawalApprovedOn: '2026-05-01' }), ['art-19']],
    ['warned', standing({ evaluations: [fail('2026-05-01')] }), ['art-16', 'art-17', 'art-17']],
    ['normal', standing({ evaluations: [] }), ['art-16', 'art-17']],
  ])('%s', (_, { sources }, expected) => {
    expect(sources.map(({ fragment }) => fragment)).toEqual(expected)
  })

  it('without a decision say what cannot be reckoned, and with one whose it was', () => {
    expect(standing({ grounds: ['20-3'] }).notes.join()).toContain('没有取消资格的决定日')
    const decided = standing({ grounds: ['20-3'], revokedOn: '2026-07-15' })
    expect(decided.summary).toContain('省科技厅于 2026-07-15 决定取消资格')
    expect(decided.notes).toEqual([])
  })
})

it('says that a year not yet over cannot have been reported', () => {
  const { notes } = annualReport({ recognisedOn: '2025-03-10', today: '2027-01-20', submitted: [2027] })
  expect(notes.join()).toContain('2027 年还没有过完')
})

describe('the first report by the other readings of 满一年', () => {
  const later = { dueOn: '2027-01-31', coversYear: 2026 }
  it.each([
    // Full on 2026-01-31 itself: the next year's by either.
    [
      '2025-01-31',
      [
        ['zj-full-year-on', later],
        ['zj-recognised-on-31', later],
      ],
    ],
    // Full on 2026-01-30: not yet at the end of 2025.
    ['2025-01-30', [['zj-full-year-on', later]]],
    ['2025-01-01', [['zj-full-year-on', later]]],
    // Full on 2025-12-31: by either in time for 2026.
    ['2024-12-31', []],
    ['2025-02-01', []],
  ] as const)('recognised on %s', (recognisedOn, expected) => {
    const { otherwise } = annualReport({ recognisedOn })
    expect(otherwise.map(({ reading, first }) => [reading, first])).toEqual(expected)
  })
})

it('says in words that a holiday may extend the month', () => {
  const { notes } = changeRequest({ what: 'name', changedOn: '2026-01-31' })
  expect(notes.join()).toContain('2026-02-28 如遇节假日是否顺延')
})

it('says 原则上, never 禁止, of what 第十五条 names', () => {
  const result = changeRequest({ what: 'country' })
  expect(result.notes.join()).toContain('原则上不予调整，须另行请示')
  expect(result.notes.join()).not.toContain('禁止')
})

function ids({ readings }: { readonly readings: readonly { readonly id: string }[] }): string[] {
  return readings.map(({ id }) => id)
}
