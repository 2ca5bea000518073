import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { OUTLINE } from '../../../src/calculators/application-2022/index.ts'
import { checkApplication } from '../../../src/calculators/index.ts'
import { COMPLETE, FIELD_CASES, RULE_CASES } from '../../cases/application-2022.ts'
import { hostile, throwing } from '../../helpers/hostile.ts'

const fieldOf = (application: unknown, path: string) =>
  checkApplication(application).fields.find((field) => field.path === path)
const ruleOf = (application: unknown, rule: string) =>
  checkApplication(application).rules.find(({ id }) => id === rule)

describe('an application held against the notice', () => {
  test.each(FIELD_CASES)('$path is $status', ({ input, path, status, missing }) => {
    expect(fieldOf(input, path)).toMatchObject({ status, ...(missing && { missing }) })
  })

  test.each(RULE_CASES)('$clause $rule is $status', ({ input, rule, status }) => {
    expect(ruleOf(input, rule)?.status).toBe(status)
  })

  it('has nothing to report of one that is complete', () => {
    const { fields, problems, rules } = checkApplication(COMPLETE)
    expect(problems).toEqual([])
    expect(fields.filter(({ status }) => status !== 'met')).toEqual([])
    expect(rules.filter(({ status }) => status === 'unmet')).toEqual([])
  })

  it('asserts nothing of one that is empty', () => {
    const { fields, outline, rules, opinions, problems } = checkApplication({})
    const statuses = [...fields, ...outline, ...rules].map(({ status }) => status)
    expect([...new Set(statuses)].sort()).toEqual(['not-applicable', 'unknown'])
    expect({ opinions, problems }).toEqual({ opinions: null, problems: [] })
  })

  it('says of every result that the window has closed', () => {
    for (const input of [{}, COMPLETE, null])
      expect(checkApplication(input).readings.map(({ id }) => id)).toContain('form-closed')
  })

  it('reads “no blank” of cover and outline, and says that it does', () => {
    expect(fieldOf({}, 'cover.contact')?.readings.map(({ id }) => id)).toEqual(['form-blank-cover'])
    const { outline } = checkApplication({ 'form-s-1-1': '需求', 'form-s-6': ' ' })
    expect(outline.map(({ path }) => path)).toEqual(
      OUTLINE.filter(({ kind }) => kind === 'section').map(({ path }) => path),
    )
    expect(outline.find(({ path }) => path === 'form-s-1-1')?.status).toBe('met')
    expect(outline.find(({ path }) => path === 'form-s-6')).toMatchObject({
      status: 'unmet',
      missing: ['form-s-6'],
      readings: [{ id: 'form-blank-outline' }],
    })
  })

  it('lists the attachments one by one', () => {
    expect(ruleOf({ 'form-s-8-2': true, 'form-s-8-4': false }, 'attachments')?.items).toMatchObject([
      { path: 'form-s-8-1', status: 'unknown' },
      { path: 'form-s-8-2', status: 'met' },
      { path: 'form-s-8-3', status: 'unknown' },
      { path: 'form-s-8-4', status: 'unmet' },
      { path: 'form-s-8-5', status: 'unknown' },
      { path: 'form-s-8-6', status: 'unknown' },
    ])
  })

  it.each([
    [
      { kind: 'central-university', university: 'own' },
      ['学校主管部门审核意见（签章）', '学校审核意见（签章）'],
    ],
    [{ university: 'central' }, ['学校主管部门审核意见（签章）', '学校审核意见（签章）']],
    [{ university: 'local' }, ['学校审核意见（签章）', '省级教育行政主管部门审核意见（签章）']],
    [{ university: 'co-built' }, null],
    [{ kind: 'co-built-university', university: 'own' }, null],
    [{ university: 'own' }, null],
    [{ kind: 'provincial' }, null],
  ])('%o is asked for the opinions %o', (recommender, opinions) => {
    expect(checkApplication({ recommender }).opinions).toEqual(opinions)
  })
})

describe('what cannot be right', () => {
  it.each([
    ['recommender.kind', { recommender: { kind: 'city' } }],
    ['recommender.university', { recommender: { university: 1 } }],
    ['recommender.count', { recommender: { count: 1.5 } }],
    ['recommender', { recommender: 'provincial' }],
    ['substantiveYears', { substantiveYears: '两年' }],
    ['platformHasNationalBase', { platformHasNationalBase: '是' }],
    ['field', { field: 5 }],
    ['judgements.effect', { judgements: { effect: 'yes' } }],
    ['judgements.two-years', { judgements: { 'two-years': true } }],
    ['form-s-8-1', { 'form-s-8-1': 1 }],
    ['form-s-1-1', { 'form-s-1-1': {} }],
    ['labType', { labType: 'both' }],
    ['labName', { labName: { zh: '甲' } }],
    ['chinese', { chinese: [] }],
    ['chinese.platforms', { chinese: { platforms: '甲' } }],
    ['chinese.platforms.1', { chinese: { platforms: ['甲', true] } }],
    ['agreement.signedOn', { agreement: { signedOn: '2023-02-30' } }],
    ['resources.area', { resources: { area: '五千' } }],
    ['projects.count', { projects: { count: Number.NaN } }],
    ['team.foreignFullTime', { team: { foreignFullTime: -1 } }],
    ['cover.labName', { labName: '甲', cover: { labName: '乙' } }],
    ['text.plan', { text: { plan: [] } }],
    ['text.plans', { text: { plans: '' } }],
    ['unknown', { unknown: 1 }],
    ['', null],
    ['', []],
    ['', 'text'],
  ])('is reported at “%s”, in Chinese', (path, input) => {
    const { problems } = checkApplication(input)
    expect(problems.map((problem) => problem.path)).toEqual([path])
    expect(problems[0]?.message).toMatch(/\p{Script=Han}.*。$/u)
  })

  it('leaves the rest assessed', () => {
    const { fields, rules } = checkApplication({ ...COMPLETE, resources: 'much' })
    expect(fields.filter(({ status }) => status !== 'met').map(({ path }) => path)).toEqual([
      'resources.area',
      'resources.equipment',
      'resources.funding',
    ])
    expect(rules.find(({ id }) => id === 'two-years')?.status).toBe('met')
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(hostile(COMPLETE), (input) => {
        const { fields, rules, problems } = checkApplication(input)
        expect([fields.length, rules.length]).toEqual([38, 27])
        expect(problems.every(({ message }) => /。$/.test(message))).toBe(true)
      }),
      { numRuns: 500 },
    )
    for (const input of throwing()) expect(checkApplication(input).problems[0]?.path).toBe('')
  })

  it('takes a text of a hundred thousand characters', () => {
    const significance = '建设 aim '.repeat(14_286)
    expect(fieldOf({ text: { significance } }, 'text.significance')).toMatchObject({
      status: 'unmet',
      words: 42_858,
    })
  })

  it('reports at most so many unknown keys', () => {
    const input = Object.fromEntries(Array.from({ length: 5000 }, (_, key) => [`k${key}`, 1]))
    expect(checkApplication(input).problems).toHaveLength(21)
  })
})
